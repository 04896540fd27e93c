import { expect, it } from 'vitest'
import { perEnhet } from '../../client/innlogging/perEnhet.ts'
import { initialer } from '../../client/ui/person/initialer.ts'

const ved = (...enheter: (string | null)[]) => ({
  roller: enheter.map((navn) => ({ enhet: navn === null ? null : { navn } })),
})

it('puts people at their unit, and those of several or none last', () => {
  const [koordinator, laerer, leder, styrer] = [
    ved(null),
    ved('Testvik skole', 'Testvik skole'),
    ved('Testvik skole', 'Prøve barnehage'),
    ved('Prøve barnehage'),
  ]
  expect(perEnhet([koordinator, laerer, leder, styrer], 'Felles')).toEqual([
    ['Testvik skole', [laerer]],
    ['Prøve barnehage', [styrer]],
    ['Felles', [koordinator, leder]],
  ])
})

it('makes at most two initials', () => {
  expect(['Nora Lie Prøvesen', 'Åse', 'Anne-Marie Test', ''].map(initialer)).toEqual([
    'NP',
    'Å',
    'AT',
    '',
  ])
})
