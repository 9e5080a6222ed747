// How long a command takes, as wall time and as CPU time, and how much memory it needs at its peak.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

const TIME = '/usr/bin/time'

/** Standard output goes to a file, so that nobody reads it while time is taken. CPU and memory are NaN where nothing tells them. */
export async function measured([program, ...args], output) {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-measure-'))
  const used = path.join(folder, 'used')
  const command = existsSync(TIME)
    ? [TIME, '-f', '%M %U %S', '-o', used, program, ...args]
    : [program, ...args]
  const out = openSync(output, 'w')
  try {
    const began = performance.now()
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', out, 'ignore'] })
    const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
    const seconds = (performance.now() - began) / 1000
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${args.join(' ').slice(0, 200)}`)
    const told = existsSync(used) ? readFileSync(used, 'utf8').trim().split('\n').at(-1) : 'NaN NaN NaN'
    const [kibibytes, user, system] = told.split(' ').map(Number)
    return { seconds, cpu: user + system, mebibytes: kibibytes / 1024 }
  } finally {
    closeSync(out)
    rmSync(folder, { recursive: true })
  }
}

/**
 * A hash of what the output says, however it says it.
 * @param answer what a line says; `inAnyOrder` where the order of lines says nothing
 */
export async function answerOf(output, { of, inAnyOrder }) {
  const hash = createHash('sha256')
  const kept = []
  for await (const line of createInterface({ input: createReadStream(output), crlfDelay: Infinity })) {
    if (line === '') continue
    if (inAnyOrder) kept.push(of(line))
    else hash.update(`${of(line)}\n`)
  }
  for (const one of kept.sort()) hash.update(`${one}\n`)
  return hash.digest('hex')
}
