// Bundles src/ into dist/: unminified, so that a trace can be read; few files, since finding and linking many takes a
// third of a start. What a command does not need stands in the same file and is not evaluated.
// `module` comes before `main`: jsonc-parser's `main` breaks when bundled.
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { compileKernel } from './compile-kernel.js'
import { compileSchemas } from './compile-schemas.js'
import { writeItemFields } from './item-fields.js'
import { writeLicences } from './licences.js'
import { writeHelp, writeManPage } from './man-page.js'

/**
 * Files of their own: `--help` does without `run.js`; there must be one class of errors only; and the code that checks
 * a dataset or a record is long, and seldom needed both.
 */
const APART = {
  run: 'src/run.ts',
  error: 'src/error.ts',
  'check-dataset': 'src/generated/dataset.js',
  'check-record': 'src/generated/record.js',
}
const apart = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/(?:run|error|dataset|record)\.js$/ }, ({ path: imported, resolveDir, kind }) => {
      const source = path.relative('.', path.resolve(resolveDir, imported))
      const [name] = Object.entries(APART).find(([, file]) => file.replace(/\.ts$/, '.js') === source) ?? []
      return name === undefined || kind === 'entry-point'
        ? undefined
        : { path: `./${name}.js`, external: true }
    })
  },
}

await compileKernel('src/generated')
await compileSchemas('src/generated')
await writeItemFields('src/generated')
// Made beside the old one and then put in its place, so that a running program never meets half of it.
const fresh = `dist.${process.pid}`
const { metafile } = await build({
  entryPoints: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    // Threads of a scan begin at a file of their own.
    'scan-worker': 'src/engines/scan/threads/worker.ts',
    ...APART,
  },
  plugins: [apart],
  outdir: fresh,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  sourcemap: false,
  metafile: true,
  legalComments: 'inline',
  // CommonJS packages inside an ES module ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
// One character beyond Latin-1 makes Node hold and read the whole file in twice as many bytes, and far slower. What
// esbuild has left as it is stands in regular expressions.
for (const file of Object.keys(metafile.outputs)) {
  const code = await readFile(file, 'utf8')
  await writeFile(file, code.replaceAll(/[^\x00-\x7f]/g, escaped))
}
await writeLicences(Object.keys(metafile.inputs), `${fresh}/THIRD-PARTY-LICENSES.txt`)
await rm('dist', { recursive: true, force: true })
await rename(fresh, 'dist')
writeHelp('dist/help.txt')
writeManPage('dist/claims.1')

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
