export default {
  testEnvironment: 'node',
  // No test asserts a time: a machine may be busy.
  testTimeout: 60_000,
  // Each file leaves modules behind: a process that holds much of them grows slow, and is begun anew.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.js' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.js'],
}
