// Bundles src/ into dist/: unminified, so that a trace can be read, and split, so that `--help` loads little.
// `module` comes before `main`: jsonc-parser's `main` breaks when bundled.
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { compileSchemas } from './compile-schemas.js'
import { writeLicences } from './licences.js'

await rm('dist', { recursive: true, force: true })
await compileSchemas('src/generated')
const { metafile } = await build({
  entryPoints: ['src/main.ts', 'src/index.ts'],
  outdir: 'dist',
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
await writeLicences(Object.keys(metafile.inputs), 'dist/THIRD-PARTY-LICENSES.txt')
