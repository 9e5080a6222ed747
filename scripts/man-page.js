// Writes the manual page of `claims` from the help that the built program prints itself.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const help = (...argv) =>
  execFileSync(process.execPath, ['bin/claims.js', ...argv, '--help'], { encoding: 'utf8' })

/** The first help, which `--help` alone then prints without loading the program. */
export function writeHelp(file) {
  writeFileSync(file, help())
}

export function writeManPage(file) {
  const root = help()
  const commands = [...(/\nCommands\n([\s\S]*?)\n\n/.exec(root)?.[1] ?? '').matchAll(/^ {2}(\S+)/gm)].map(
    ([, name]) => name,
  )
  const sections = commands.map((name) => section(`claims ${name}`, help(name)))
  const head = '.TH CLAIMS 1\n.SH NAME\nclaims \\- who said what, about whom, when, and how we know\n'
  writeFileSync(file, head + section('DESCRIPTION', root) + sections.join(''))
}

// Lines stand as they are; roff would take a leading dot or quote, and a backslash, for its own.
function section(heading, text) {
  const lines = text
    .trimEnd()
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1')
  return `.SH ${heading.toUpperCase()}\n.nf\n${lines}\n.fi\n`
}
