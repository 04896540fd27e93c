import { describe, expect, it } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import type { TrinnNr } from '../../../machines/rutine/skjema.ts'
import type { KravNavn } from '../../../machines/rutine/trinn.ts'
import type { Trinnkrav } from '../../../machines/sak/krav/params.ts'
import { steg } from '../../../machines/sak/tilstand.ts'
import {
  BYGGER_PAA,
  evaluering,
  giVidere,
  hevet,
  igjen,
  iTrinn,
  iverksett,
  oppfyll,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import { enGyldig } from '../../stotte/gyldig.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, naar, prov, staar } from '../../stotte/sak.ts'
import { TABELL } from '../krav/tabell.ts'

/** Time or absence that takes a requirement away which the case would otherwise bring along. */
const bryt = (sak: Sak, krav: KravNavn, til: number) => {
  if (krav === 'inviterteVarMed') {
    oppfyll(sak, 'samtale')
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['andre'], oppsummering: 'Møte' })
  }
  if (krav === 'barnetsStemme') dagerGaar(sak.rutine.ferskhetBarnetsStemme + 1)(sak)
  const passende: readonly string[] = sak.rutine.trinn[til]?.stafettholder ?? []
  if (krav === 'holderRolle' && passende.includes(sak.snapshot.context.stafett.holder.rolle))
    giVidere(sak, (rolle) => !passende.includes(rolle))
  if (krav === 'normaltNaervaer') {
    const dag = { dato: sak.idag, art: 'udokumentert', aarsak: 'ukjent', timer: null } as const
    naar(sak, holder(sak), 'fravaer.registrert', { dager: [dag] })
  }
}

/** To where the transition is, in this trinn. */
const plass: Record<Trinnkrav, (sak: Sak, krav: KravNavn) => void> = {
  samtale: () => {},
  kartlagt: (sak) => {
    const undring = { hva: 'Kommer sent', tegn: [] }
    if (steg(sak.snapshot) === 'undring') naar(sak, holder(sak), 'undring.konkretisert', undring)
  },
  enighet: tilSteg('forstaa'),
  iverksett: (sak, krav) => {
    if (sak.snapshot.context.trinn > 0)
      tilSteg(krav === 'fellesForstaaelse' ? 'forstaa' : 'planlegge')(sak)
    naar(sak, holder(sak), 'plan.utkastLagret', utkast())
  },
  hev: (sak) => (sak.snapshot.context.trinn > 0 ? tilSteg('folgeOpp')(sak) : undefined),
  bli: () => {},
  senk: tilSteg('folgeOpp'),
  avslutt: (sak) => (sak.snapshot.context.trinn > 0 ? tilSteg('folgeOpp')(sak) : undefined),
}

const evaluer = (sak: Sak) => {
  if (staar(sak, 'plan') === 'gjelder')
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
}

const overgangMed = (sak: Sak, trinnkrav: Trinnkrav) =>
  muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).find(
    (m) => m.krav.trinn === trinnkrav,
  )

const rutinenesKrav = TABELL.flatMap(({ overgang, krav, ...rad }) =>
  krav.map((navn) => ({ ...rad, trinnkrav: overgang, navn })),
)

describe('each requirement of each routine', () => {
  const somHendelse = rutinenesKrav.filter(
    ({ trinnkrav }) => trinnkrav !== 'kartlagt' && trinnkrav !== 'bli',
  )
  it.each(somHendelse)('$id trinn $nr: $trinnkrav is refused without $navn', (sett) => {
    const { rutine, nr, trinnkrav, navn } = sett
    const sak = gitt(rutine, iTrinn(nr))
    plass[trinnkrav](sak, navn)
    bryt(sak, navn, trinnkrav === 'hev' ? nr + 1 : trinnkrav === 'senk' ? nr - 1 : nr)
    oppfyll(sak, trinnkrav, navn)
    const overgang = overgangMed(sak, trinnkrav)
    if (!overgang) throw new Error(`no transition asks for ${trinnkrav}`)
    expect(overgang.mangler.map((m) => m.krav)).toEqual([navn])
    const svar = prov(sak, holder(sak), overgang.type, enGyldig(sak, overgang.type))
    expect(svar).toEqual({ outcome: 'mangler', mangler: overgang.mangler })

    oppfyll(sak, trinnkrav)
    expect(mangler(sak, holder(sak), overgang.type)).toEqual([])
    const data = enGyldig(sak, overgang.type)
    expect(prov(sak, holder(sak), overgang.type, data).outcome).toBe('ok')
  })

  const foerSteget = rutinenesKrav.filter(({ trinnkrav }) => trinnkrav === 'kartlagt')
  it.each(foerSteget)(
    '$id trinn $nr: the mapping goes on without $navn',
    ({ rutine, nr, navn }) => {
      const sak = gitt(rutine, iTrinn(nr))
      plass.kartlagt(sak, navn)
      const her = staar(sak, 'trapp')
      bryt(sak, navn, nr)
      oppfyll(sak, 'kartlagt', navn)
      const ogsaa = igjen(sak, 'kartlagt').filter((en) => BYGGER_PAA[en] === navn)
      expect([staar(sak, 'trapp'), igjen(sak, 'kartlagt')]).toEqual([her, [navn, ...ogsaa]])
      oppfyll(sak, 'kartlagt')
      expect(staar(sak, 'trapp')).not.toBe(her)
    },
  )

  const forEnPeriodeTil = rutinenesKrav.filter(({ trinnkrav }) => trinnkrav === 'bli')
  it.each(forEnPeriodeTil)('$id trinn $nr: no new period without $navn', ({ rutine, nr, navn }) => {
    const sak = gitt(rutine, iTrinn((nr - 1) as TrinnNr))
    if (nr === 1) iverksett(sak)
    else tilSteg('folgeOpp')(sak)
    oppfyll(sak, 'hev')
    evaluer(sak)
    hevet(sak)
    expect(mangler(sak, holder(sak), 'plan.viderefort')).toEqual([navn])
    tilSteg('folgeOpp')(sak)
    evaluer(sak)
    expect(mangler(sak, holder(sak), 'plan.viderefort')).toEqual([])
  })
})
