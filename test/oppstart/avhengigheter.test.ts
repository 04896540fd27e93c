import { expect, test } from 'vitest'
import { erInstallert } from '../../server/oppstart/avhengigheter.mjs'
import { mappeMed } from './mappe.ts'

const LAAS = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/bare-paa-mac': { version: '1.0.0', optional: true },
  },
}
const medPakker = (packages: Record<string, { version: string }>) =>
  mappeMed({ 'package-lock.json': LAAS, 'node_modules/.package-lock.json': { packages } })

test('a fresh clone is not installed', () => {
  expect(erInstallert(mappeMed({ 'package-lock.json': LAAS }))).toBe(false)
})

test('the locked versions are installed, whatever the machine leaves out', () => {
  expect(erInstallert(medPakker({ 'node_modules/zod': { version: '4.0.0' } }))).toBe(true)
})

test('another version or a missing package is not installed', () => {
  expect(erInstallert(medPakker({ 'node_modules/zod': { version: '3.0.0' } }))).toBe(false)
  expect(erInstallert(medPakker({}))).toBe(false)
})
