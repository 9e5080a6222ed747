// Bundles src/ into dist/: unminified, so that a trace can be read, and split, so that `--help` loads little.
// `module` comes before `main`: jsonc-parser's `main` breaks when bundled.
import { rename, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { compileSchemas } from './compile-schemas.js'
import { writeLicences } from './licences.js'
import { writeHelp, writeManPage } from './man-page.js'

await compileSchemas('src/generated')
// Made beside the old one and then put in its place, so that a running program never meets half of it.
const fresh = `dist.${process.pid}`
const { metafile } = await build({
  // Threads of a scan begin at a file of their own.
  entryPoints: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    'scan-worker': 'src/engines/scan/threads/worker.ts',
  },
  outdir: fresh,
  bundle: true,
  splitting: true,
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
await writeLicences(Object.keys(metafile.inputs), `${fresh}/THIRD-PARTY-LICENSES.txt`)
await rm('dist', { recursive: true, force: true })
await rename(fresh, 'dist')
writeHelp('dist/help.txt')
writeManPage('dist/claims.1')
