import { describe, expect, it } from 'vitest'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { maalI } from '../../../server/api/maal.ts'
import { Spraak } from '../../../server/api/spraak.ts'
import { handlingstittel } from '../../../server/tekster/hendelse.ts'
import { kravtekst } from '../../../server/tekster/krav.ts'
import { flat, oversett, tekster } from '../../../server/tekster/oversett.ts'

const BARNET = { nb: /\bbarnets?\b(?! \{)/i, nn: /\bbarnets?\b(?! \{)/i, en: /\bthe child\b/i }

describe.each(Spraak.options)('in %s', (spraak) => {
  const skole = flat(tekster[maalI(spraak, 'skole')])
  const barnehage = flat(tekster[maalI(spraak, 'barnehage')])

  it('a school speaks of a pupil, wherever a kindergarten speaks of the child', () => {
    const nevner = skole.filter(
      ([sti, tekst]) => !sti.endsWith('.setning') && BARNET[spraak].test(tekst),
    )
    expect(nevner).toEqual([])
    expect(barnehage.filter(([, tekst]) => BARNET[spraak].test(tekst)).length).toBeGreaterThan(50)
  })

  it('what is told of the past is told as before', () => {
    const historie = (alle: typeof skole) => alle.filter(([sti]) => sti.endsWith('.setning'))
    expect(historie(skole)).toEqual(historie(barnehage))
  })

  it('no choice loses its key, and no words are lost', () => {
    expect(skole.map(([sti]) => sti)).toEqual(barnehage.map(([sti]) => sti))
    const nokler = (tekst: string) =>
      [...tekst.matchAll(/(?:select,|plural,|\}) (\w+) \{/g)].map(([, n]) => n)
    for (const [nr, [sti, tekst]] of skole.entries())
      expect(nokler(tekst), sti).toEqual(nokler(barnehage[nr]?.[1] ?? ''))
  })
})

describe('the words of one step', () => {
  it('are the pupil’s in a school (R583), and the child’s in a kindergarten', () => {
    const si = (arena: 'skole' | 'barnehage') =>
      handlingstittel(maalI('nb', arena), 'barnet.hort', 1)
    expect([si('skole'), si('barnehage')]).toEqual(['Hør eleven', 'Hør barnet'])
    const ung = oversett(maalI('nb', 'skole'))('hendelse.samtykke.gitt.valg.barnet.forUng')
    expect(ung).toBe('Eleven er for ung til å måtte samtykke')
  })

  it('the talk of trinn 1 is a meeting with those whom the routine calls in (R635, R519)', () => {
    const si = (arena: 'skole' | 'barnehage') =>
      handlingstittel(maalI('nb', arena), 'samtale.holdt', 1)
    expect([si('skole'), si('barnehage')]).toEqual([
      'Hold møte med elev og foresatte',
      'Hold møte med foresatte',
    ])
  })

  it('a refusal says the same', () => {
    const mangel = { krav: 'kontaktformAvklart', detalj: {} } as const
    expect([
      kravtekst(maalI('nb', 'skole'), mangel, orlandSkole),
      kravtekst(maalI('nb', 'barnehage'), mangel, orlandBarnehage),
    ]).toEqual([
      'Avtal først hvordan dere holder kontakten med eleven.',
      'Avtal først hvordan dere holder kontakten med barnet.',
    ])
  })
})
