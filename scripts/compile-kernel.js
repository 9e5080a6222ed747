// Compiles the innermost loops of a scan to WebAssembly, as text that the bundle holds.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const SOURCE = 'src/engines/kernel/assembly/index.ts'
const OPTIONS = ['--optimizeLevel', '3', '--converge', '--noAssert', '--runtime', 'stub']
const FEATURES = ['--enable', 'simd', '--importMemory']

const TYPES = `/** WebAssembly in base64. */
declare const compiled: string
export default compiled
`

/** Writes one ES module, with its types, into a folder. */
export async function compileKernel(folder) {
  let bytes
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'kernel.wasm', ...OPTIONS, ...FEATURES], {
    baseDir: ROOT,
    writeFile: (_, content) => {
      bytes = content
    },
  })
  if (error) throw new Error(stderr.toString(), { cause: error })
  const target = path.resolve(ROOT, folder)
  await mkdir(target, { recursive: true })
  await writeFile(
    path.join(target, 'kernel.js'),
    `export default '${Buffer.from(bytes).toString('base64')}'\n`,
  )
  await writeFile(path.join(target, 'kernel.d.ts'), TYPES)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileKernel('src/generated')
