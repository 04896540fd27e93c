/** @typedef {{ bestatt: number, feilet: number }} Telling */

/**
 * Counts a Vitest JSON report. A file that could not be loaded is one failure, and so is a run
 * that failed without saying where.
 * @param {unknown} rapport as `--reporter=json` writes it
 * @returns {Telling}
 */
export function tellVitest(rapport) {
  const { numPassedTests, testResults, success } =
    /** @type {{ numPassedTests: number, success: boolean, testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (
      rapport
    )
  const feilet = testResults
    .map((fil) => {
      const roede = fil.assertionResults.filter((test) => test.status === 'failed').length
      return fil.status === 'failed' ? Math.max(1, roede) : roede
    })
    .reduce((a, b) => a + b, 0)
  return minstEn(success, { bestatt: numPassedTests, feilet })
}

/**
 * Counts a Playwright JSON report. A flaky test has failed.
 * @param {unknown} rapport as `--reporter=json` writes it
 * @returns {Telling}
 */
export function tellPlaywright(rapport) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (
      rapport
    )
  return {
    bestatt: stats.expected,
    feilet: stats.unexpected + stats.flaky + errors.length,
  }
}

/**
 * A run without a single test, or one whose tool ended badly, never counts as passed.
 * @param {boolean} gikkBra
 * @param {Telling} telling
 * @returns {Telling}
 */
export function minstEn(gikkBra, telling) {
  const ingenting = telling.bestatt + telling.feilet === 0
  const skjult = !gikkBra && telling.feilet === 0
  return ingenting || skjult ? { ...telling, feilet: 1 } : telling
}
