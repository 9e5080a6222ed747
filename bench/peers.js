// Which peers there are on this machine, and the limits that no tool can pass.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAMS = { jq: ['jq'], miller: ['mlr'], 'ripgrep and jq': ['rg', 'jq'] }

export function isInstalled(tool) {
  if (tool.startsWith('duckdb')) return hasDuckdb()
  return (PROGRAMS[tool] ?? []).every(isThere)
}

function isThere(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function hasDuckdb() {
  try {
    createRequire(path.join(process.env.CLAIMS_BENCH_PEERS ?? '.', 'x.js')).resolve('@duckdb/node-api')
    return true
  } catch {
    return false
  }
}

/** Reading all bytes and doing nothing with them. */
export function LIMITS(file) {
  return {
    cat: ['sh', '-c', `cat '${file}' | cat > /dev/null`],
    'raw read in Node': [process.execPath, fileURLToPath(new URL('raw-read.js', import.meta.url)), file],
  }
}
