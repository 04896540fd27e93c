import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fargene } from '../../server/oppstart/farger.ts'

const tema = readFileSync('client/tema/stafett.css', 'utf8')

test('the frame has the theme’s own colours, and the dark ones for whoever chose them', () => {
  const [lyst = '', auto = '', valgt = ''] = fargene(tema).split('\n')
  expect(lyst).toContain('--ramme-neutral-surface-default:#ffffff')
  expect(auto).toMatch(/^@media \(prefers-color-scheme:dark\).*-surface-default:#22292f/)
  expect(valgt).toMatch(/^:root\[data-color-scheme=dark\].*-surface-default:#22292f/)
})

test('a theme that lacks a colour of the frame stops the build', () => {
  expect(() => fargene(tema.replaceAll('stafett-base-default', 'noe-annet'))).toThrow(
    'stafett-base',
  )
})
