import { expect, it } from 'vitest'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  giVidere,
  iTrinn,
  oppfyll,
  tilSteg,
  VIDERE,
} from '../../stotte/forlop.ts'
import { gitt, holder, mangler, med, naar, staar } from '../../stotte/sak.ts'

const LEDER = med('pedagogiskLeder')
const MOTE = { deltakere: ['foresatte' as const], oppsummering: 'Møte med foresatte' }

it('the tiltaksleder is asked before the guardians are called in', () => {
  const sak = gitt(orlandBarnehage, iTrinn(1))
  expect(mangler(sak, LEDER, 'samtale.holdt')).toEqual(['droftetMedTiltaksleder'])
  naar(sak, LEDER, 'tiltaksleder.droftet', { oppsummering: 'Enige om å invitere' })
  naar(sak, LEDER, 'samtale.holdt', MOTE)
  expect(sak.snapshot.context.arbeid[1]?.samtale?.deltakere).toEqual(['foresatte'])
})

it('a kindergarten case goes 0 → 1 → 2 → closed, with the tiltaksleder from trinn 2', () => {
  const sak = gitt(orlandBarnehage, iTrinn(1), tilSteg('folgeOpp'))
  naar(sak, LEDER, 'plan.evaluert', evaluering(sak, VIDERE))
  expect(mangler(sak, LEDER, 'trinn.hevet')).toEqual(['holderRolle'])
  giVidere(sak, (rolle) => rolle === 'tiltaksleder')
  naar(sak, holder(sak), 'trinn.hevet', BEGRUNNET)
  tilSteg('folgeOpp')(sak)
  expect(mangler(sak, holder(sak), 'sak.avsluttet')).toEqual(['evalueringHoldt'])
  naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, AVSLUTTES))
  oppfyll(sak, 'avslutt')
  naar(sak, holder(sak), 'sak.avsluttet', { oppsummering: 'Barnet har det godt' })
  expect(staar(sak, 'liv')).toBe('lukket')
})
