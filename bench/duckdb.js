// Runs one query in DuckDB and writes its answer to standard output. DuckDB is no dependency of ours: the folder where
// `npm install @duckdb/node-api` was called is named by CLAIMS_BENCH_PEERS.
import { createRequire } from 'node:module'
import path from 'node:path'

const [query, format] = process.argv.slice(2)
const { DuckDBInstance } = createRequire(path.join(process.env.CLAIMS_BENCH_PEERS ?? '.', 'x.js'))(
  '@duckdb/node-api',
)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.run(
  `COPY (${query}) TO '/dev/stdout' (FORMAT ${format}${format === 'csv' ? ', HEADER false' : ''})`,
)
