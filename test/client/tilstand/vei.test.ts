import { expect, test } from 'vitest'
import { sistInne, strekninger } from '../../../client/sak/tilstand/vei.ts'

const region = (id: string) => ({ rot: { id, tittel: '', trinn: null, barn: [] } })

/** Up to trinn 1, mapped, mapped again, and the plan in force meanwhile. */
const gaatt = {
  hel: true,
  skritt: [
    { nr: 1, dato: '2026-10-01', inn: ['liv.aktiv', 'plan.ingen', 'trapp.trinn0.vurdere'] },
    { nr: 2, dato: '2026-10-05', inn: ['trapp.trinn1.kartlegge'] },
    { nr: 5, dato: '2026-10-09', inn: ['trapp.trinn1.forstaa'] },
    { nr: 6, dato: '2026-10-12', inn: ['plan.gjelder'] },
    { nr: 7, dato: '2026-10-14', inn: ['trapp.trinn1.kartlegge'] },
    { nr: 9, dato: '2026-10-20', inn: ['trapp.trinn1.forstaa'] },
  ],
}

test('each stretch of the way is drawn once, within its own region', () => {
  expect(strekninger(gaatt, region('trapp'))).toEqual([
    { fra: 'trapp.trinn0.vurdere', til: 'trapp.trinn1.kartlegge' },
    { fra: 'trapp.trinn1.kartlegge', til: 'trapp.trinn1.forstaa' },
    { fra: 'trapp.trinn1.forstaa', til: 'trapp.trinn1.kartlegge' },
  ])
  expect(strekninger(gaatt, region('plan'))).toEqual([{ fra: 'plan.ingen', til: 'plan.gjelder' }])
  expect(strekninger(gaatt, region('liv'))).toEqual([])
})

test('a state tells when it was come into last, and a step when the step was', () => {
  const sist = sistInne(gaatt)
  expect(sist.get('trapp.trinn1.kartlegge')).toBe('2026-10-14')
  expect(sist.get('trapp.trinn1.forstaa')).toBe('2026-10-20')
  expect(sist.get('trapp.trinn1')).toBe('2026-10-05')
  expect(sist.get('trapp')).toBe('2026-10-01')
  expect(sist.has('trapp.trinn2')).toBe(false)
})
