import { fellesHjemler } from '../orlandFelles/hjemler.ts'
import { laget, samtykke, tjenester } from '../orlandFelles/laget.ts'
import { moter } from '../orlandFelles/moter.ts'
import { oppgaver } from '../orlandFelles/oppgaver.ts'
import { samordning } from '../orlandFelles/samordning.ts'
import { fellesTekster } from '../orlandFelles/tekster/tekster.ts'
import type { Rutine } from '../skjema.ts'
import { omraader } from './omraader.ts'
import { skoleTekster } from './tekster/tekster.ts'
import { trinn } from './trinn.ts'

/**
 * Ørland's routine for worrying absence in school, from January 2026. The
 * thresholds are the routine's; it names no window to count them in, no length
 * of normal attendance, no age for the child's view, no time to answer and no longest rest, nor
 * how long a consent is good for, from which age the pupil's own is needed, how many adults are too
 * many, or who is a youth: those numbers, and the holidays, are the municipality's own choice.
 */
export const orlandSkole: Rutine = {
  id: 'orland-skole',
  versjon: '2026.1',
  kommune: 'Ørland',
  arena: 'skole',
  gyldigFra: '2026-01-01',
  tittel: 'rutine.tittel',
  trinn,
  deltakere: [
    'barnet',
    'foresatte',
    'kontaktlaerer',
    'teamleder',
    'tiltaksleder',
    'rektor',
    'helsesykepleier',
    'los',
    'familieOgForebygging',
    'ppt',
    'fastlege',
    'nav',
    'barnevern',
    'andre',
  ],
  moter,
  tjenester: tjenester(['skolehelsetjenesten', 'los', 'ambulerendeUngdomsteam']),
  samtykke: { ...samtykke, barnetFra: 15 },
  laget,
  samordning,
  tilbakemelding: { ungdomFra: 13, dager: 14 },
  timeplan: { uker: 8, trinn: 6, hjemler: ['tilpasset', 'fritak'] },
  fravaer: {
    teller: ['dokumentert', 'udokumentert'],
    tellerIkke: ['sammenhengendeSykdom', 'avklart', 'timefravaer'],
    sykdom: null,
    vinduer: [
      {
        id: 'rullende',
        lengde: { enhet: 'skoledager', antall: 30 },
        terskler: [
          { id: 'over3', over: 3, trinn: 0, tekst: 'terskel.trinn0' },
          { id: 'over6', over: 6, trinn: 1, tekst: 'terskel.trinn1' },
          { id: 'over9', over: 9, trinn: 2, tekst: 'terskel.trinn2' },
        ],
      },
    ],
    monstre: [],
    stille: 'tilUnder',
    sammeDag: true,
    // R351–353.
    ukentlig: true,
    oversikt: 30,
  },
  normaltNaervaer: { skoledager: 20, innen: null, hoyst: { dager: 0, timer: null } },
  stafett: { tilbys: 'alle', overlevering: null },
  planrad: [],
  ferskhetBarnetsStemme: 30,
  svarfrist: { stafett: 3, varsel: 3, stemme: 14, samtykke: 14 },
  oppgaver: oppgaver('rektor'),
  lengstePause: 90,
  utdragTil: null,
  skoletid: { fra: '08:15', til: '14:15' },
  skolefri: [
    { navn: 'fri.vinter', uke: 8 },
    { navn: 'fri.paske', fraPaaskedag: -6, tilPaaskedag: 1 },
    { navn: 'fri.sommer', fra: '06-20', til: '08-16' },
    { navn: 'fri.host', uke: 41 },
    { navn: 'fri.jul', fra: '12-21', til: '01-02' },
  ],
  tegn: [
    { id: 'forsent', tekst: 'tegn.forsent' },
    { id: 'gangvandring', tekst: 'tegn.gangvandring' },
    { id: 'ikkeITimen', tekst: 'tegn.ikkeITimen' },
    { id: 'gjentattMonster', tekst: 'tegn.gjentattMonster' },
    { id: 'vegring', tekst: 'tegn.vegring' },
    { id: 'mangeTimer', tekst: 'tegn.mangeTimer' },
    { id: 'uklarAarsak', tekst: 'tegn.uklarAarsak' },
    { id: 'flereSykeperioder', tekst: 'tegn.flereSykeperioder' },
  ],
  omraader,
  plikter: [],
  hjemler: [
    {
      id: 'oppfolgingsplikt',
      tekst: 'hjemmel.oppfolgingsplikt',
      url: 'https://lovdata.no/lov/2023-06-09-30/§10-6',
    },
    { id: 'tilpasset', tekst: 'hjemmel.tilpasset' },
    { id: 'fritak', tekst: 'hjemmel.fritak' },
    ...fellesHjemler,
  ],
  tekster: { ...fellesTekster, ...skoleTekster },
}
