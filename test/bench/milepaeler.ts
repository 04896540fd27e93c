import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Omraade } from '../../machines/rutine/skjema.ts'
import type { Skritt } from './skritt.ts'
import { hort, kontakt, utkast } from './skritt.ts'
import { lengreTekst, tekst } from './tekst.ts'

/** Where a case is when its next step is written: what the step's data may have to name. */
export type Her = {
  /** Number of the child, and of the step. */
  nr: number
  i: number
  idag: string
  /** Ids of the rows of the plan in force. */
  rader: readonly string[]
  /** Whether a passed threshold waits for an answer. */
  varsel: boolean
  /** The entry of the child's voice that waits for an answer. */
  venter: string | undefined
}

type Milepael = (her: Her) => Skritt

/** So far ahead that no plan falls due before its case's story ends. */
const PLANTID = 100

const kartlagt =
  (omraade: Omraade): Milepael =>
  ({ nr, i }) => ({
    type: 'kartlegging.registrert',
    data: { omraade, risiko: [], beskyttelse: [], oppsummering: tekst(nr + i) },
  })

const forstaatt =
  (side: 'arena' | 'foresatte' | 'barnet'): Milepael =>
  ({ nr, i }) => ({
    type: 'forstaaelse.gitt',
    data: { resultat: 'gitt', side, forstaaelse: tekst(nr + i) },
  })

/** Judged before its day, for which it takes a reason. */
export const evaluert: Milepael = ({ nr, i, rader }) => ({
  type: 'plan.evaluert',
  data: {
    deltakere: ['barnet', 'foresatte', 'kontaktlaerer'],
    utfall: Object.fromEntries(
      rader.map((id, n) => [
        id,
        { utfall: 'viderefores', gjennomfort: 'ja', hjalp: 'delvis', resultat: tekst(nr + n) },
      ]),
    ),
    oppsummering: lengreTekst(nr + i),
    begrunnelse: tekst(nr),
  },
})

export const viderefort: Milepael = ({ idag }) => ({
  type: 'plan.viderefort',
  data: { evalueres: leggTilDager(idag, PLANTID) },
})

const hevet: Milepael = ({ nr, i }) => ({
  type: 'trinn.hevet',
  data: { begrunnelse: tekst(nr + i) },
})

const horer: Milepael = ({ nr, i }) => hort(nr + i)
const utkastet: Milepael = ({ nr, i, idag }) => utkast(nr + i, idag, PLANTID)

const forstaaSammen: Milepael[] = [
  kartlagt('arena'),
  kartlagt('familie'),
  kartlagt('fritid'),
  kartlagt('individ'),
  forstaatt('arena'),
  forstaatt('foresatte'),
  forstaatt('barnet'),
  ({ nr, i }) => ({ type: 'forstaaelse.enighet', data: { oppsummering: lengreTekst(nr + i) } }),
  utkastet,
  horer,
]

const iverksatt: Milepael = () => ({ type: 'plan.iverksatt', data: { begrunnelse: undefined } })

/** The road of a case, from wonder to a plan at trinn 2: each step is what the routine asks for next. */
export const MILEPAELER: readonly Milepael[] = [
  ({ nr }) => ({
    type: 'undring.konkretisert',
    data: { hva: lengreTekst(nr), tegn: [], provd: tekst(nr) },
  }),
  ({ nr, i }) => kontakt(nr + i),
  horer,
  hevet,
  ({ nr, i }) => ({ type: 'tiltaksleder.droftet', data: { oppsummering: tekst(nr + i) } }),
  ({ nr, i }) => ({
    type: 'samtale.holdt',
    data: { deltakere: ['barnet', 'foresatte'], oppsummering: lengreTekst(nr + i) },
  }),
  ...forstaaSammen,
  iverksatt,
  evaluert,
  viderefort,
  horer,
  evaluert,
  hevet,
  ...forstaaSammen,
  ({ nr, i }) => ({
    type: 'hjelpetjenester.vurdert',
    data: { tjenester: ['skolehelsetjenesten', 'los'], vurdering: tekst(nr + i) },
  }),
  iverksatt,
]
