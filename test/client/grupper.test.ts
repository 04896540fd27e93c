import { describe, expect, it } from 'vitest'
import { grupper } from '../../client/minesaker/grupper.ts'
import type { Rad } from '../../client/minesaker/saksliste.ts'

/** A Wednesday; the week ends on the 22nd. */
const idag = '2026-11-18'

function rad(id: string, dato: string | null, del: Partial<Rad> = {}): Rad {
  return {
    id,
    nr: 1,
    barn: { fornavn: 'Prøve', etternavn: 'Syntetisk', gruppe: '5A' },
    enhet: { id: 'skole', navn: 'Prøve skole' },
    arena: 'skole',
    trinn: 0,
    liv: 'aktiv',
    tilstand: ['liv.aktiv', 'stafett.holdes'],
    stafettholder: { id: 'kari', navn: 'Kari Prøve', rolle: 'kontaktlaerer', meg: true },
    tilbudtMeg: false,
    neste: dato === null ? null : { dato, forfalt: dato < idag, tekst: 'Planen skal lages' },
    lukket: null,
    minnet: null,
    overlevering: null,
    ...del,
  }
}

const delt = (...rader: Rad[]) =>
  Object.fromEntries(
    Object.entries(grupper(rader, idag))
      .filter(([, i]) => i.length > 0)
      .map(([gruppe, i]) => [gruppe, i.map(({ id }) => id)]),
  )

describe('cases by when one must act', () => {
  it('lets the week end with Sunday, and today be part of it', () => {
    expect(
      delt(
        rad('i går', '2026-11-17'),
        rad('i dag', '2026-11-18'),
        rad('søndag', '2026-11-22'),
        rad('mandag', '2026-11-23'),
      ),
    ).toEqual({ forfalt: ['i går'], uka: ['i dag', 'søndag'], senere: ['mandag'] })
  })

  it.each(['2026-11-21', '2026-11-22'])(
    'looks ahead to the week that comes once it is weekend: %s',
    (helg) => {
      const { uka, senere } = grupper(
        [rad('mandag', '2026-11-23'), rad('søndag', '2026-11-29'), rad('etter', '2026-11-30')],
        helg,
      )
      expect(uka.map(({ id }) => id)).toEqual(['mandag', 'søndag'])
      expect(senere.map(({ id }) => id)).toEqual(['etter'])
    },
  )

  it('leaves Monday to the next week while it is Friday', () => {
    const { senere } = grupper([rad('mandag', '2026-11-23')], '2026-11-20')
    expect(senere).toHaveLength(1)
  })

  it('parts what waits for others from what is for oneself', () => {
    const tilbudt = { tilstand: ['liv.aktiv', 'stafett.tilbudt'] }
    expect(
      delt(
        rad('på vent', '2026-11-20', { liv: 'paaVent' }),
        rad('tilbudt videre', '2026-11-20', tilbudt),
        rad('tilbudt meg', '2026-11-20', { ...tilbudt, tilbudtMeg: true }),
      ),
    ).toEqual({ venter: ['på vent', 'tilbudt videre'], tilbud: ['tilbudt meg'] })
  })

  it('does not hide what is overdue among what waits', () => {
    expect(delt(rad('på vent', '2026-11-10', { liv: 'paaVent' }))).toEqual({
      forfalt: ['på vent'],
    })
  })

  it('keeps closed cases and those without a date apart', () => {
    expect(
      delt(rad('lukket', null, { liv: 'lukket', lukket: '2026-11-01' }), rad('uten', null)),
    ).toEqual({ lukket: ['lukket'], uten: ['uten'] })
  })
})
