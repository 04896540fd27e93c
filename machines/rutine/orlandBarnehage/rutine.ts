import { fellesHjemler } from '../orlandFelles/hjemler.ts'
import { laget, samtykke, tjenester } from '../orlandFelles/laget.ts'
import { moter } from '../orlandFelles/moter.ts'
import { oppgaver } from '../orlandFelles/oppgaver.ts'
import { samordning } from '../orlandFelles/samordning.ts'
import { fellesTekster } from '../orlandFelles/tekster/tekster.ts'
import type { Rutine } from '../skjema.ts'
import { omraader } from './omraader.ts'
import { barnehageTekster } from './tekster/tekster.ts'
import { trinn } from './trinn.ts'

/**
 * Ørland's routine for worrying absence in kindergarten, from January 2026.
 * Three days without notice, in a row or spread over a week, is the routine's.
 * The signs, the closed weeks, the length of normal attendance, the age of the
 * child's view, the time to answer, the longest rest, how long a consent is good for and how many
 * adults are too many are the municipality's own choice.
 */
export const orlandBarnehage: Rutine = {
  id: 'orland-barnehage',
  versjon: '2026.1',
  kommune: 'Ørland',
  arena: 'barnehage',
  gyldigFra: '2026-01-01',
  tittel: 'rutine.tittel',
  trinn,
  deltakere: [
    'barnet',
    'foresatte',
    'pedagogiskLeder',
    'teamleder',
    'tiltaksleder',
    'styrer',
    'helsesykepleier',
    'familieOgForebygging',
    'ppt',
    'fastlege',
    'nav',
    'barnevern',
    'andre',
  ],
  moter,
  tjenester: tjenester(['helsestasjon']),
  samtykke: { ...samtykke, barnetFra: null },
  laget,
  samordning,
  tilbakemelding: { ungdomFra: null, dager: 14 },
  timeplan: { uker: 8, trinn: 6, hjemler: ['frivillig'] },
  fravaer: {
    teller: ['udokumentert'],
    tellerIkke: ['sammenhengendeSykdom', 'avklart', 'timefravaer'],
    sykdom: null,
    vinduer: [
      {
        id: 'rullende',
        lengde: { enhet: 'kalenderdager', antall: 7 },
        terskler: [{ id: 'over2', over: 2, trinn: 0, tekst: 'terskel.trinn0' }],
      },
    ],
    monstre: [],
    stille: 'tilUnder',
    // After three days, and not on the first (R323–325).
    sammeDag: false,
    // R327–328: a report every quarter.
    ukentlig: false,
    oversikt: 30,
  },
  normaltNaervaer: { skoledager: 20, innen: null, hoyst: { dager: 0, timer: null } },
  stafett: { tilbys: 'alle', overlevering: null },
  planrad: [],
  ferskhetBarnetsStemme: 30,
  svarfrist: { stafett: 3, varsel: 5, stemme: 14, samtykke: 14 },
  oppgaver: oppgaver('styrer'),
  lengstePause: 90,
  utdragTil: 'skole',
  skoletid: { fra: '07:00', til: '16:30' },
  skolefri: [
    { navn: 'fri.sommer', uke: 28 },
    { navn: 'fri.sommer', uke: 29 },
    { navn: 'fri.sommer', uke: 30 },
    { navn: 'fri.jul', fra: '12-24', til: '01-01' },
  ],
  tegn: [
    { id: 'oftereBorte', tekst: 'tegn.oftereBorte' },
    { id: 'fasteDager', tekst: 'tegn.fasteDager' },
    { id: 'korteDager', tekst: 'tegn.korteDager' },
    { id: 'vanskeligLevering', tekst: 'tegn.vanskeligLevering' },
    { id: 'trekkerSegUnna', tekst: 'tegn.trekkerSegUnna' },
    { id: 'vondtIKroppen', tekst: 'tegn.vondtIKroppen' },
    { id: 'uklarAarsak', tekst: 'tegn.uklarAarsak' },
  ],
  omraader,
  plikter: [],
  hjemler: [
    {
      id: 'medvirkning',
      tekst: 'hjemmel.medvirkning',
      url: 'https://lovdata.no/lov/2005-06-17-64/§3',
    },
    { id: 'frivillig', tekst: 'hjemmel.frivillig' },
    ...fellesHjemler,
  ],
  tekster: { ...fellesTekster, ...barnehageTekster },
}
