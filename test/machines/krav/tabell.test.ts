import { describe, expect, it } from 'vitest'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Trinnkrav } from '../../../machines/sak/krav/params.ts'
import {
  evaluering,
  giVidere,
  igjen,
  iTrinn,
  oppfyll,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, kandidater, mangler, naar, prov } from '../../stotte/sak.ts'
import { TABELL } from './tabell.ts'

/** Which event each part of the table is about; `kartlagt` is a way that the case takes by itself. */
const HENDELSE: Record<Exclude<Trinnkrav, 'kartlagt' | 'bli'>, HendelseType> = {
  samtale: 'samtale.holdt',
  enighet: 'forstaaelse.enighet',
  iverksett: 'plan.iverksatt',
  hev: 'trinn.hevet',
  senk: 'trinn.senket',
  avslutt: 'sak.avsluttet',
}

/** Nothing is done, and what the case would bring along is taken from it: time, relay, attendance. */
const ingentingGjort = (sak: Sak) => {
  dagerGaar(sak.rutine.ferskhetBarnetsStemme + 1)(sak)
  // Where the relay goes to those of the trinn alone, there is nobody else to give it to.
  if (sak.rutine.stafett.tilbys === 'alle') giVidere(sak, (rolle) => rolle === 'ppt')
  // The newest takes two days away in twenty as normal attendance, the first none (R562).
  const dager = skoledagerBakover(sak.idag, 3, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, holder(sak), 'fravaer.registrert', { dager })
}

const sortert = (krav: readonly string[] | null) => krav && [...krav].sort()
const undring = (sak: Sak) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
const tomtUtkast = (sak: Sak) => void naar(sak, holder(sak), 'plan.utkastLagret', utkast())

describe('the table', () => {
  it('speaks of each published routine, and of each trinn and transition in it', () => {
    const iTabellen = TABELL.map(({ id, nr, overgang }) => `${id} ${nr} ${overgang}`)
    const iRutinene = publiserteRutiner.flatMap(({ id, versjon, trinn }) =>
      trinn.flatMap(({ nr, krav }) =>
        Object.keys(krav).map((navn) => `${id} ${versjon} ${nr} ${navn}`),
      ),
    )
    expect(iRutinene.sort()).toEqual(iTabellen.sort())
  })
})

describe('with nothing done', () => {
  const somHendelse = TABELL.flatMap((rad) =>
    rad.overgang === 'kartlagt' || rad.overgang === 'bli'
      ? []
      : [{ ...rad, type: HENDELSE[rad.overgang] }],
  )
  const finnes = ({ nr, overgang }: { nr: number; overgang: Trinnkrav }) =>
    nr === 0 ? !['samtale', 'enighet', 'senk'].includes(overgang) : nr < 3 || overgang !== 'hev'

  it.each(somHendelse.filter(finnes))(
    '$id trinn $nr: $type is refused by exactly $krav',
    ({ rutine, nr, overgang, type, krav }) => {
      const sak = gitt(rutine, iTrinn(nr), ingentingGjort)
      if (overgang === 'iverksett') tomtUtkast(sak)
      if (overgang === 'enighet') tilSteg('forstaa')(sak)
      expect(sortert(mangler(sak, holder(sak), type))).toEqual(sortert(krav))
      if (krav.length > 0) expect(prov(sak, holder(sak), type, {}).outcome).toBe('mangler')
    },
  )

  it.each(somHendelse.filter((rad) => !finnes(rad)))(
    '$id trinn $nr: there is no $type',
    ({ rutine, nr, type }) => {
      const sak = gitt(rutine, iTrinn(nr))
      expect([mangler(sak, holder(sak), type), prov(sak, holder(sak), type, {})]).toEqual([
        null,
        { outcome: 'ikkeHer' },
      ])
    },
  )

  it.each(TABELL.filter(({ overgang }) => overgang === 'kartlagt'))(
    '$id trinn $nr: the mapping is not over without $krav',
    ({ rutine, nr, krav }) => {
      const sak = gitt(rutine, iTrinn(nr), ingentingGjort)
      if (nr === 0) undring(sak)
      expect(sortert(igjen(sak, 'kartlagt'))).toEqual(sortert(krav))
    },
  )

  it.each(TABELL.filter(({ overgang }) => overgang === 'bli'))(
    '$id trinn $nr: to stay takes exactly $krav',
    ({ rutine, nr, krav }) => {
      const sak = gitt(rutine, iTrinn(nr))
      if (nr === 0) {
        undring(sak)
        oppfyll(sak, 'kartlagt')
      } else {
        tilSteg('folgeOpp')(sak)
        naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
      }
      ingentingGjort(sak)
      const type = nr === 0 ? 'trinn.holdt' : 'plan.viderefort'
      expect(sortert(mangler(sak, holder(sak), type))).toEqual(sortert(krav))
    },
  )
})

describe('who may hold the relay on each trinn', () => {
  // R601, R634, R643, R652; R515, R517, R524, R530
  const HOLDERE = {
    'orland-skole': [
      ['kontaktlaerer'],
      ['kontaktlaerer', 'tiltaksleder'],
      ['kontaktlaerer', 'teamleder', 'tiltaksleder'],
      ['tiltaksleder'],
    ],
    'orland-barnehage': [
      ['pedagogiskLeder'],
      ['pedagogiskLeder'],
      ['tiltaksleder'],
      ['tiltaksleder'],
    ],
  }
  const foerste = publiserteRutiner.filter(({ versjon }) => versjon === '2026.1')
  const trinn = foerste.flatMap((rutine) =>
    ([1, 2, 3] as const).map((nr) => ({ rutine, id: rutine.id, nr })),
  )

  it.each(trinn)('$id: up to trinn $nr goes only with one of its holders', ({ rutine, id, nr }) => {
    const passende: readonly string[] = HOLDERE[id as keyof typeof HOLDERE][nr] ?? []
    for (const { rolle } of kandidater(rutine)) {
      const sak = gitt(rutine, iTrinn((nr - 1) as 0 | 1 | 2))
      if (sak.snapshot.context.stafett.holder.rolle !== rolle) giVidere(sak, (r) => r === rolle)
      const krav = mangler(sak, holder(sak), 'trinn.hevet')
      expect([rolle, krav?.includes('holderRolle')]).toEqual([rolle, !passende.includes(rolle)])
    }
  })
})
