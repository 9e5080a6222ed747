#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  process.stderr.write('claims: error: the program is not built\nhint: run npm run build\n')
  process.exitCode = 4
}
