import { describe, expect, test } from 'vitest'
import { minstEn, tellPlaywright, tellVitest } from './rapport.mjs'

const fil = (status: string, ...tester: string[]) => ({
  status,
  assertionResults: tester.map((status) => ({ status })),
})

describe('a Vitest report', () => {
  test('counts passed and failed tests; a skipped one is neither', () => {
    const testResults = [fil('failed', 'passed', 'failed', 'failed'), fil('passed', 'pending')]
    expect(tellVitest({ success: false, numPassedTests: 1, testResults })).toEqual({
      bestatt: 1,
      feilet: 2,
    })
  })

  test('counts a file that could not be loaded as a failure', () => {
    const testResults = [fil('passed', 'passed'), fil('failed')]
    expect(tellVitest({ success: false, numPassedTests: 1, testResults }).feilet).toBe(1)
  })

  test('fails when the run failed outside every test', () => {
    const testResults = [fil('passed', 'passed')]
    expect(tellVitest({ success: false, numPassedTests: 1, testResults }).feilet).toBe(1)
  })
})

describe('a Playwright report', () => {
  test('counts a flaky test and an error outside the tests as failures', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1 }
    expect(tellPlaywright({ stats, errors: [{}] })).toEqual({ bestatt: 3, feilet: 3 })
  })
})

test('a run without a test, or with a bad exit code, is never a success', () => {
  expect(minstEn(true, { bestatt: 0, feilet: 0 }).feilet).toBe(1)
  expect(minstEn(false, { bestatt: 5, feilet: 0 }).feilet).toBe(1)
  expect(minstEn(true, { bestatt: 5, feilet: 0 }).feilet).toBe(0)
})
