// The machine that the times were taken on, without its name.
import { cpus, totalmem } from 'node:os'

export function machine() {
  const [{ model }] = cpus()
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  return `${model.trim()}, ${cpus().length} cores, ${gibibytes} GiB, ${process.platform}, Node ${process.versions.node}.`
}
