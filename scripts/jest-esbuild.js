// Strips types for jest; `tsc` checks them.
import { transformSync } from 'esbuild'

export default {
  process(source, sourcefile) {
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile,
      sourcemap: 'inline',
    })
  },
}
