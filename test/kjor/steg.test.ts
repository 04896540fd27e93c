import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sjekk, tester } from './steg.mjs'

const mappe = () => mkdtempSync(join(tmpdir(), 'stafett-'))
const bestatt = () => ({ bestatt: 2, feilet: 0 })
const skrivRapport = "require('node:fs').writeFileSync('rapport.json', '{}')"

test('a tool passes by its exit code', async () => {
  expect(await sjekk(mappe(), 'god', ['-e', ''])).toEqual({ bestatt: 1, feilet: 0 })
  expect(await sjekk(mappe(), 'dårlig', ['-e', 'process.exit(2)'])).toEqual({
    bestatt: 0,
    feilet: 1,
  })
})

test('a fresh report is counted', async () => {
  const telling = await tester(mappe(), 'tester', ['-e', skrivRapport], 'rapport.json', bestatt)
  expect(telling).toEqual({ bestatt: 2, feilet: 0 })
})

test('a report from an earlier run does not speak for one that wrote none', async () => {
  const rot = mappe()
  writeFileSync(join(rot, 'rapport.json'), '{}')
  const telling = await tester(rot, 'tester', ['-e', ''], 'rapport.json', bestatt)
  expect(telling).toEqual({ bestatt: 0, feilet: 1 })
})

test('a report that was cut off is a failure', async () => {
  const kode = "require('node:fs').writeFileSync('rapport.json', '{')"
  const telling = await tester(mappe(), 'tester', ['-e', kode], 'rapport.json', bestatt)
  expect(telling).toEqual({ bestatt: 0, feilet: 1 })
})

test('a tool that dies after a good report has failed', async () => {
  const kode = `${skrivRapport}; process.exit(1)`
  const telling = await tester(mappe(), 'tester', ['-e', kode], 'rapport.json', bestatt)
  expect(telling.feilet).toBe(1)
})
