// The inner loop: no processes, and nothing that takes many seconds. `npm test` runs all.
import config from './jest.config.js'
import { leftOut } from './scripts/fast-tests.js'

const pattern = (file) => `/__tests__/${file.replaceAll('.', '\\.')}$`

export default { ...config, testPathIgnorePatterns: ['/node_modules/', ...leftOut().map(pattern)] }
