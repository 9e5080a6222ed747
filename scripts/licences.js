// The licences of all that is bundled into dist/, gathered from the packages themselves.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

export async function writeLicences(inputs, file) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []))
  const texts = []
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    const licence = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
    const text = licence === undefined ? '' : await readFile(path.join(folder, licence), 'utf8')
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`)
  }
  await writeFile(file, texts.join('\n' + '-'.repeat(80) + '\n\n'))
}
