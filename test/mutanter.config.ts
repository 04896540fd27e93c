import { defineConfig } from 'vitest/config'

/**
 * What must notice a fault put into `machines/` (`npm run mutanter`): its own tests and nothing else.
 * The random walks are left out: what they find differs from run to run, and the share of the faults
 * that are found should not.
 */
export default defineConfig({
  test: {
    include: ['test/machines/**/*.test.ts'],
    exclude: ['test/machines/sak/tilfeldig.test.ts'],
    // Modules are read once for all files, which halves the time that each fault takes.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
