import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import { avloser } from './kommune.ts'

/** A case that is worked in: which, the child's number, and how far it has come. */
export type Arbeidssak = { sakId: string; nr: number; versjon: number; neste: number }

type Skritt = { [T in HendelseType]: { type: T; data: DataFor<T> } }[HendelseType]

const TEKST =
  'Prøvetekst om det som ble sagt og sett denne uka: kom sent to dager, var med i alle timer de andre, og hadde det bra i friminuttene.'

const rad = (evalueres: string, omraade: string) => ({
  omraade,
  hvorfor: TEKST,
  tiltak: [TEKST.slice(0, 60), TEKST.slice(60)],
  ansvarlig: 'Kontaktlærer',
  evalueres,
  rettetMot: 'miljo' as const,
  fra: null,
})

/** What a case is filled with before anything is measured: it comes to stand at trinn 0, judging. */
export const INNLEDNING: Skritt[] = [
  { type: 'undring.konkretisert', data: { hva: TEKST, tegn: [], provd: TEKST } },
  {
    type: 'foresatte.kontaktet',
    data: { resultat: 'kontaktet', maate: 'telefon', oppsummering: TEKST },
  },
  { type: 'barnet.hort', data: { resultat: 'hort', form: 'samtale', syn: TEKST } },
]

/**
 * Ten steps after which the case stands where it stood, so that it can be worked in for as long as
 * need be: recordings, a plan's draft, a pause and an offered relay. Four of them move a date.
 */
const RUNDE: ((sak: Arbeidssak, idag: string) => Skritt)[] = [
  () => ({ type: 'notat.skrevet', data: { tekst: TEKST } }),
  (_, idag) => {
    const dag = leggTilDager(idag, 30)
    const rader = ['Trygghet', 'Læring', 'Hjem'].map((omraade) => rad(dag, omraade))
    return { type: 'plan.utkastLagret', data: { rader } }
  },
  ({ nr }, idag) => ({
    type: 'sak.satPaaVent',
    data: { grunn: TEKST, til: leggTilDager(idag, 10 + (nr % 20)) },
  }),
  () => ({ type: 'sak.gjenopptatt', data: { begrunnelse: TEKST } }),
  ...INNLEDNING.map((skritt) => () => skritt),
  () => ({ type: 'trinn.holdt', data: { begrunnelse: TEKST } }),
  ({ nr }) => ({
    type: 'stafett.tilbudt',
    data: { til: { person: avloser(nr).id, rolle: 'teamleder' }, overlevering: TEKST },
  }),
  () => ({ type: 'stafett.trukket', data: {} }),
]

/** The case's next step. */
export const skritt = (sak: Arbeidssak, idag: string): Skritt => {
  const lag = RUNDE[sak.neste % RUNDE.length]
  if (!lag) throw new RangeError('the round is empty')
  return lag(sak, idag)
}

/** The step was taken: the case is at this version, and the next one follows. */
export const gaaVidere = (sak: Arbeidssak, versjon: number): void => {
  sak.versjon = versjon
  sak.neste += 1
}
