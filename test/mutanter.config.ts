import { defineConfig } from 'vitest/config'

/**
 * What must notice a fault put into `machines/` (`npm run mutanter`). Random walks are left out:
 * what they find differs from run to run, and the share of faults that are found should not.
 */
export default defineConfig({
  test: {
    include: ['test/machines/**/*.test.ts'],
    exclude: ['test/machines/sak/tilfeldig.test.ts'],
    testTimeout: 120_000,
  },
})
