import { describe, expect, it } from 'vitest'
import type { DataFor, HendelseType } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import { BEGRUNNET, evaluering, iTrinn, oppfyll, tilSteg, VIDERE } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mottaker, naar, SYSTEM } from '../../stotte/sak.ts'

const TILBUD: DataFor<'stafett.tilbudt'> = {
  til: { person: 'prove-ppt', rolle: 'ppt' },
  overlevering: 'Kort om saken',
}
const tilbudt = (sak: Sak) => void naar(sak, holder(sak), 'stafett.tilbudt', TILBUD)
const paaVent = (sak: Sak) =>
  void naar(sak, holder(sak), 'sak.satPaaVent', {
    grunn: 'Reise',
    til: leggTilDager(sak.idag, 9),
  })
const folgeOpp = [iTrinn(1), tilSteg('folgeOpp')]
const klarTil = (krav: 'hev' | 'senk') => (sak: Sak) => oppfyll(sak, krav)

type Hvem = (sak: Sak) => Aktor
const systemet: Hvem = () => SYSTEM

/** What is told to whom: the relay must not break (R535–536), so its holder hears what moves the case. */
const FORTELLES: [HendelseType, object, Hvem, ((sak: Sak) => void)[], 'holder' | 'mottaker'][] = [
  ['trinn.hevet', BEGRUNNET, holder, [klarTil('hev')], 'holder'],
  ['trinn.senket', BEGRUNNET, holder, [...folgeOpp, klarTil('senk')], 'holder'],
  ['frist.oversittet', {}, systemet, [dagerGaar(9)], 'holder'],
  ['sak.pauseUtlopt', {}, systemet, [paaVent, dagerGaar(9)], 'holder'],
  ['plan.forfalt', {}, systemet, [...folgeOpp, dagerGaar(30)], 'holder'],
  ['stafett.tilbudt', TILBUD, holder, [], 'mottaker'],
  ['stafett.avslaatt', { grunn: 'Har for mange' }, mottaker, [tilbudt], 'holder'],
]

describe.each([orlandSkole, orlandBarnehage].map((rutine) => ({ id: rutine.id, rutine })))(
  '$id',
  ({ rutine }) => {
    it.each(FORTELLES)('%s is told, once, to the right one', (type, data, hvem, foerst, til) => {
      const sak = gitt(rutine, ...foerst)
      const { effekter } = naar(sak, hvem(sak), type, data as never)
      expect(effekter).toEqual([{ om: null, varsling: { hva: type, til } }])
    })

    it('what somebody writes down is told to nobody', () => {
      const sak = gitt(rutine)
      const undring = { hva: 'Kommer sent', tegn: [] }
      expect(naar(sak, holder(sak), 'undring.konkretisert', undring).effekter).toEqual([])
      expect(naar(sak, holder(sak), 'notat.skrevet', { tekst: 'Ringte' }).effekter).toEqual([])
      tilbudt(sak)
      expect(naar(sak, mottaker(sak), 'stafett.mottatt', {}).effekter).toEqual([])
    })

    it('nor an evaluation, nor a close', () => {
      const sak = gitt(rutine, ...folgeOpp)
      const evaluert = evaluering(sak, VIDERE)
      expect(naar(sak, holder(sak), 'plan.evaluert', evaluert).effekter).toEqual([])
      const lukket = { grunn: 'flyttet', ...BEGRUNNET } as const
      expect(naar(sak, holder(sak), 'sak.lukket', lukket).effekter).toEqual([])
    })
  },
)
