export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps/api', '<rootDir>/apps/worker', '<rootDir>/apps/cli', '<rootDir>/apps/field/src', '<rootDir>/apps/office/src', '<rootDir>/test/harness'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/libs/ui/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  globalSetup: '<rootDir>/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  maxWorkers: 2,
  // A limit for what hangs, not a measure of speed: machines of CI are slow at times.
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
};
