import type { Enhet, Person, PersonRolle } from '../../db/store.ts'
import type { Rolle } from '../../machines/roller.ts'

const kommune = 'Prøvefjord kommune'

export const ENHETER: Enhet[] = [
  { id: 'provefjord-skole', navn: 'Prøvefjord skole', arena: 'skole', kommune },
  { id: 'ovre-testvik-skole', navn: 'Øvre Testvik skole', arena: 'skole', kommune },
  { id: 'aasen-proveskole', navn: 'Åsen prøveskole', arena: 'skole', kommune },
  { id: 'bjorkelia-barnehage', navn: 'Bjørkelia prøvebarnehage', arena: 'barnehage', kommune },
  { id: 'aerfugl-barnehage', navn: 'Ærfugl testbarnehage', arena: 'barnehage', kommune },
]

/** Classes and departments, each with the person who leads it and the year of its children. */
export type Gruppe = { enhetId: string; navn: string; leder: string; alder: number }

const klasse = (enhetId: string, navn: string, leder: string): Gruppe => ({
  enhetId,
  navn,
  leder,
  alder: Number.parseInt(navn, 10) + 5,
})
const avdeling = (enhetId: string, navn: string, leder: string, alder: number): Gruppe => ({
  enhetId,
  navn,
  leder,
  alder,
})

export const GRUPPER: Gruppe[] = [
  klasse('provefjord-skole', '7B', 'Eksempel Prøve'),
  klasse('provefjord-skole', '5A', 'Frida Eksempelsen'),
  klasse('provefjord-skole', '6A', 'Guro Syntetisk'),
  klasse('provefjord-skole', '7A', 'Hamza Testesen'),
  klasse('provefjord-skole', '8A', 'Ingvild Fiktivsen'),
  klasse('provefjord-skole', '9A', 'Jon Øvrebø-Prøve'),
  klasse('provefjord-skole', '10A', 'Kari Nordprøve'),
  klasse('ovre-testvik-skole', '3A', 'Lise Oppdiktet'),
  klasse('ovre-testvik-skole', '5A', 'Magnus Åstest'),
  klasse('ovre-testvik-skole', '6A', 'Najma Eksempel'),
  klasse('ovre-testvik-skole', '7A', 'Odd Prøvesen'),
  klasse('aasen-proveskole', '2A', 'Petra Liksomsen'),
  klasse('aasen-proveskole', '4A', 'Reidun Testvoll'),
  klasse('aasen-proveskole', '6A', 'Svein Påfunn'),
  klasse('aasen-proveskole', '7A', 'Turid Syntesdatter'),
  avdeling('bjorkelia-barnehage', 'Humla', 'Unni Eksempel', 5),
  avdeling('bjorkelia-barnehage', 'Marihøna', 'Viktor Testesen', 3),
  avdeling('aerfugl-barnehage', 'Teisten', 'Wanja Prøvesen', 5),
  avdeling('aerfugl-barnehage', 'Lomvien', 'Åge Syntetisk', 3),
]

/** Those with a task for whole units, or (no unit) for the whole municipality. */
const STAB: [navn: string, rolle: Rolle, ...enheter: string[]][] = [
  ['Teo Prøve', 'teamleder', 'provefjord-skole'],
  ['Tonje Oppdiktet', 'teamleder', 'ovre-testvik-skole'],
  ['Tarik Fiktivsen', 'teamleder', 'aasen-proveskole'],
  ['Tilde Prøve', 'tiltaksleder', 'provefjord-skole'],
  ['Torhild Testesen', 'tiltaksleder', 'ovre-testvik-skole'],
  ['Tormod Eksempelsen', 'tiltaksleder', 'aasen-proveskole'],
  ['Trine Ærlig-Testesen', 'tiltaksleder', 'bjorkelia-barnehage'],
  ['Tyra Nordprøve', 'tiltaksleder', 'aerfugl-barnehage'],
  ['Rektor Prøve', 'rektor', 'provefjord-skole'],
  ['Ragna Åstest', 'rektor', 'ovre-testvik-skole'],
  ['Rolf Syntetisk', 'rektor', 'aasen-proveskole'],
  ['Styrk Prøve', 'styrer', 'bjorkelia-barnehage'],
  ['Stine Øvrebø-Prøve', 'styrer', 'aerfugl-barnehage'],
  ['Enok Prøve', 'enhetsleder', 'provefjord-skole', 'ovre-testvik-skole', 'aasen-proveskole'],
  ['Eva Testesen', 'enhetsleder', 'bjorkelia-barnehage', 'aerfugl-barnehage'],
  ['Kommunal Prøve', 'kommunalsjef'],
  ['Koordina Prøve', 'koordinator'],
  ['Helse Syntetisk', 'helsesykepleier', 'provefjord-skole', 'ovre-testvik-skole'],
  ['Helge Syntetisk', 'helsesykepleier', 'aasen-proveskole'],
  ['Los Prøve', 'los'],
  ['Pia Prøve', 'ppt'],
]

const id = (navn: string) =>
  navn
    .toLowerCase()
    .replace(/[æøå]/g, (b) => ({ æ: 'ae', ø: 'o', å: 'aa' })[b] ?? b)
    .replaceAll(' ', '-')

const ansatt = (navn: string, roller: PersonRolle[]): Person => ({
  id: id(navn),
  navn,
  spraak: 'nb',
  epost: `${id(navn)}@stafett.example`,
  roller,
})

const lederrolle = (enhetId: string): Rolle =>
  ENHETER.find((e) => e.id === enhetId)?.arena === 'barnehage' ? 'pedagogiskLeder' : 'kontaktlaerer'

export const ANSATTE: Person[] = [
  ...GRUPPER.map(({ enhetId, navn, leder }) =>
    ansatt(leder, [{ rolle: lederrolle(enhetId), enhetId, gruppe: navn }]),
  ),
  ...STAB.map(([navn, rolle, ...enheter]) =>
    ansatt(
      navn,
      (enheter.length === 0 ? [null] : enheter).map((enhetId) => ({
        rolle,
        enhetId,
        gruppe: null,
      })),
    ),
  ),
]
