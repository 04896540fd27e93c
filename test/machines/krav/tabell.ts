import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine, TrinnNr } from '../../../machines/rutine/skjema.ts'
import type { KravNavn } from '../../../machines/rutine/trinn.ts'
import type { Trinnkrav } from '../../../machines/sak/krav/params.ts'

/**
 * What stands on each trinn and transition, written from the routine and never from the code: each
 * requirement with its lines in Ørland's text (R), or with domain.md or the decision where that is
 * silent. A requirement taken away, added or moved fails here until this table says the same.
 */
type Krav = Partial<Record<KravNavn, string>>
type Kravtabell = Record<TrinnNr, Record<Trinnkrav, Krav>>

/** Transitions that a trinn does not have, or that ask for nothing. */
const INGEN: Krav = {}

const BARNET = 'R33–34, R541–543, R690–692: the child is heard and takes part'
const FELLES = 'R544–546, R556–557: a shared understanding of the causes comes before the plan'
const HVER_SIDE = 'R580–581, domain.md §9: no cause is settled before each side has been asked'
const PLAN = 'R714–721: area, what, measures, somebody responsible, time of evaluation'
const STAAR = 'R550–552, R679–680, R695–696: the plan stands until it has been evaluated'
const NED = 'R535–536: a step down leaves nobody without a holder either'

const skole: Kravtabell = {
  0: {
    samtale: INGEN,
    kartlagt: {
      foresatteKontaktet: 'R606–612: the guardians are contacted, and asked for the cause',
      barnetsStemme: 'R583, R604–605: talk with the pupil as soon as possible',
    },
    enighet: INGEN,
    iverksett: { planKlar: PLAN },
    hev: {
      undringKonkretisert: 'R602–603: the form is filled in',
      foresatteKontaktet: 'R606–612',
      barnetsStemme: 'R583, R604–605',
      holderRolle: 'R634: kontaktlærer or tiltaksleder on trinn 1',
    },
    bli: INGEN,
    senk: INGEN,
    avslutt: {
      undringKonkretisert: 'R602–603',
      foresatteKontaktet: 'R606–612',
      barnetsStemme: 'R583, R604–605',
    },
  },
  1: {
    samtale: INGEN,
    kartlagt: {
      samtaleHoldt: 'R635–637: pupil and guardians are called in to a meeting',
      barnetsStemme: BARNET,
      alleOmraaderVurdert: 'R638–639: school, home, individual and leisure',
    },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: {
      fellesForstaaelse: `R638, ${FELLES}`,
      planKlar: `R640, ${PLAN}`,
      barnetsStemme: BARNET,
    },
    hev: {
      evalueringHoldt: STAAR,
      barnetsStemme: BARNET,
      holderRolle: 'R643: kontaktlærer, teamleder or tiltaksleder on trinn 2',
    },
    bli: INGEN,
    senk: { evalueringHoldt: STAAR, barnetsStemme: BARNET, holderRolle: `R601, ${NED}` },
    avslutt: { evalueringHoldt: STAAR, barnetsStemme: BARNET, normaltNaervaer: 'R651–653, 0011' },
  },
  2: {
    samtale: INGEN,
    kartlagt: { barnetsStemme: BARNET, alleOmraaderVurdert: 'R645–646: the four areas again' },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: {
      fellesForstaaelse: `R646–647, ${FELLES}`,
      planKlar: `R649–650, ${PLAN}`,
      barnetsStemme: BARNET,
      hjelpetjenesterVurdert: 'R648: consider other services',
    },
    hev: {
      evalueringHoldt: STAAR,
      barnetsStemme: BARNET,
      holderRolle: 'R652: the tiltaksleder on trinn 3',
    },
    bli: INGEN,
    senk: { evalueringHoldt: STAAR, barnetsStemme: BARNET, holderRolle: `R634, ${NED}` },
    avslutt: { evalueringHoldt: STAAR, barnetsStemme: BARNET, normaltNaervaer: 'R651–653, 0011' },
  },
  3: {
    samtale: INGEN,
    kartlagt: {
      barnetsStemme: BARNET,
      alleOmraaderVurdert: 'R578–581: keep mapping broadly',
      kontaktformAvklart: 'R657–659: how the kontaktlærer keeps in touch with the pupil',
    },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: { fellesForstaaelse: FELLES, planKlar: PLAN, barnetsStemme: BARNET },
    hev: INGEN,
    bli: INGEN,
    senk: { evalueringHoldt: STAAR, barnetsStemme: BARNET, holderRolle: `R643, ${NED}` },
    avslutt: { evalueringHoldt: STAAR, barnetsStemme: BARNET, normaltNaervaer: 'R651–653, 0011' },
  },
}

const barnehage: Kravtabell = {
  0: {
    samtale: INGEN,
    kartlagt: {
      foresatteKontaktet: 'R323–325, R496–498: the guardians are contacted and take part',
      barnetsStemme: BARNET,
    },
    enighet: INGEN,
    iverksett: { planKlar: PLAN },
    hev: {
      undringKonkretisert: 'R516: the form is used',
      foresatteKontaktet: 'R323–325, R496–498',
      barnetsStemme: BARNET,
      holderRolle: 'R517: the pedagogisk leder on trinn 1',
    },
    bli: INGEN,
    senk: INGEN,
    avslutt: {
      undringKonkretisert: 'R516',
      foresatteKontaktet: 'R323–325, R496–498',
      barnetsStemme: BARNET,
    },
  },
  1: {
    samtale: { droftetMedTiltaksleder: 'R518: discussed before the talk with the guardians' },
    kartlagt: {
      samtaleHoldt: 'R519, R534: the guardians are called in to a meeting',
      barnetsStemme: BARNET,
      alleOmraaderVurdert: 'R499–501, R521: cause and connection, seen as a whole',
    },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: {
      fellesForstaaelse: `R521, ${FELLES}`,
      planKlar: `R522, ${PLAN}`,
      barnetsStemme: BARNET,
    },
    hev: {
      evalueringHoldt: STAAR,
      barnetsStemme: BARNET,
      holderRolle: 'R524: the tiltaksleder on trinn 2',
    },
    bli: INGEN,
    senk: { evalueringHoldt: STAAR, barnetsStemme: BARNET, holderRolle: `R515, ${NED}` },
    avslutt: { evalueringHoldt: STAAR, barnetsStemme: BARNET },
  },
  2: {
    samtale: INGEN,
    kartlagt: {
      barnetsStemme: BARNET,
      alleOmraaderVurdert: 'R525–526: kindergarten, home, individual and leisure',
    },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: {
      fellesForstaaelse: `R526, ${FELLES}`,
      planKlar: `R527, ${PLAN}`,
      barnetsStemme: BARNET,
      hjelpetjenesterVurdert: 'R528: consider other services',
    },
    hev: {
      evalueringHoldt: `R527, ${STAAR}`,
      barnetsStemme: BARNET,
      holderRolle: 'R530: the tiltaksleder on trinn 3',
    },
    bli: INGEN,
    senk: { evalueringHoldt: `R527, ${STAAR}`, barnetsStemme: BARNET, holderRolle: `R517, ${NED}` },
    avslutt: { evalueringHoldt: `R527, ${STAAR}`, barnetsStemme: BARNET },
  },
  3: {
    samtale: INGEN,
    kartlagt: { barnetsStemme: BARNET, alleOmraaderVurdert: 'R499–501, domain.md §4: as trinn 2' },
    enighet: { forstaaelseFraHverSide: HVER_SIDE },
    iverksett: { fellesForstaaelse: FELLES, planKlar: `R531, ${PLAN}`, barnetsStemme: BARNET },
    hev: INGEN,
    bli: INGEN,
    senk: { evalueringHoldt: `R531, ${STAAR}`, barnetsStemme: BARNET, holderRolle: `R524, ${NED}` },
    avslutt: { evalueringHoldt: `R531, ${STAAR}`, barnetsStemme: BARNET },
  },
}

/**
 * What 2026.2 reads otherwise. Who holds the relay delays no step (it is handed over afterwards), and normal
 * attendance is asked for where the routine asks: to leave trinn 3 (R651–653), by whichever way.
 */
const uten = (tabell: Kravtabell, ...navn: KravNavn[]): Kravtabell =>
  Object.fromEntries(
    Object.entries(tabell).map(([nr, overganger]) => [
      nr,
      Object.fromEntries(
        Object.entries(overganger).map(([overgang, krav]) => [
          overgang,
          Object.fromEntries(Object.entries(krav).filter(([en]) => !navn.includes(en as KravNavn))),
        ]),
      ),
    ]),
  ) as Kravtabell

const skoleFoer = uten(skole, 'holderRolle', 'normaltNaervaer')
const skoleNaa: Kravtabell = {
  ...skoleFoer,
  1: {
    ...skoleFoer[1],
    kartlagt: {
      ...skoleFoer[1].kartlagt,
      inviterteVarMed: 'R635–637: pupil, guardians, health service and los are called in',
    },
  },
  3: {
    ...skoleFoer[3],
    senk: { ...skoleFoer[3].senk, normaltNaervaer: 'R651–653: until attendance is normal' },
    avslutt: { ...skoleFoer[3].avslutt, normaltNaervaer: 'R651–653' },
  },
}

const barnehageFoer = uten(barnehage, 'holderRolle')
const barnehageNaa: Kravtabell = {
  ...barnehageFoer,
  // R513–516 name the form and the dialogue with styrer; the guardians are trinn 1's (R519).
  0: uten(barnehageFoer, 'foresatteKontaktet')[0],
  1: {
    ...barnehageFoer[1],
    samtale: { droftetFoerSamtalen: 'R518: discussed before the talk with the guardians' },
    kartlagt: {
      ...barnehageFoer[1].kartlagt,
      inviterteVarMed: 'R519: the guardians are called in',
    },
  },
}

export type Tabellrad = {
  rutine: Rutine
  id: string
  nr: TrinnNr
  overgang: Trinnkrav
  krav: KravNavn[]
}

const rader = (rutine: Rutine, tabell: Kravtabell): Tabellrad[] =>
  ([0, 1, 2, 3] as const).flatMap((nr) =>
    (Object.entries(tabell[nr]) as [Trinnkrav, Krav][]).map(([overgang, krav]) => ({
      rutine,
      id: `${rutine.id} ${rutine.versjon}`,
      nr,
      overgang,
      krav: Object.keys(krav) as KravNavn[],
    })),
  )

export const TABELL: readonly Tabellrad[] = [
  ...rader(orlandSkole, skole),
  ...rader(orlandBarnehage, barnehage),
  ...rader(orlandSkole2026_2, skoleNaa),
  ...rader(orlandBarnehage2026_2, barnehageNaa),
]
