import type { Person, PersonRolle } from '../../../db/store.ts'
import { nyId } from '../../id.ts'
import { tekster } from '../../tekster/oversett.ts'
import type { Linjefeil } from '../feil.ts'
import type { Ansattrad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'
import type { Dom, Dommer, Utsnitt, Vurdert } from './felles.ts'
import { dom, finnUenige, gal } from './felles.ts'
import type { Sagt } from './roller.ts'
import { rollenI, rollerEtter, samme } from './roller.ts'
import { maaGisVidere } from './stafetter.ts'

/** `enheter`: those that the file names; null among them for the whole municipality. */
type Fil = { enheter: ReadonlySet<string | null>; hel: boolean }

/** A person's lines are judged together: they are all the roles that the person has at the units of the file. */
export async function vurderAnsatte(
  lest: readonly Lest<Ansattrad>[],
  oppdrag: Folkeoppdrag,
  steder: Steder,
  alle: boolean,
): Promise<Dommer> {
  const uenige = finnUenige(
    lest,
    ({ ansattnummer }) => [['ansattnummer', ansattnummer]],
    ({ navn, epost }) => [navn, epost],
  )
  const sagt: Sagt[] = []
  const dommer: Dom[] = []
  for (const linje of lest) {
    const { nr } = linje
    const rolle = 'feil' in linje ? linje : rollenI(nr, linje.rad, oppdrag, steder)
    const feil = 'feil' in rolle ? rolle.feil : uenige.get(nr)
    if (feil)
      dommer.push(gal(nr, feil, 'rad' in linje ? { navn: linje.rad.navn, sted: null } : null))
    else if ('rolle' in rolle) sagt.push(rolle)
  }
  const enheter = new Set(sagt.flatMap(({ rolle }) => (rolle ? [rolle.enhetId] : [])))
  const fil = { enheter, hel: dommer.length === 0 }
  const folk = await oppdrag.store.personer.alle()
  const finn = oppslag(folk)
  const nevnt = new Set<string>()
  const linjerTil = new Map<string, Sagt[]>()
  for (const linje of sagt) {
    const { ansattnummer } = linje.rad
    linjerTil.set(ansattnummer, [...(linjerTil.get(ansattnummer) ?? []), linje])
  }
  for (const linjer of linjerTil.values()) {
    const person = finn(linjer)
    if (person) nevnt.add(person.id)
    dommer.push(...(await vurderPerson(linjer, person, fil, oppdrag, steder)))
  }
  if (alle && fil.hel) {
    for (const person of folk) {
      const her = person.roller.some(({ enhetId }) => fil.enheter.has(enhetId))
      if (her && !nevnt.has(person.id))
        dommer.push(...(await vurderPerson([], person, fil, oppdrag, steder)))
    }
  }
  return { dommer, hel: fil.hel }
}

/** By the number, else by the address of somebody whom no file has brought. */
function oppslag(folk: readonly Person[]) {
  const paaNummer = new Map(folk.flatMap((en) => (en.ansattnummer ? [[en.ansattnummer, en]] : [])))
  const uten = folk.filter((en) => en.ansattnummer === undefined && en.epost !== undefined)
  const paaEpost = new Map(uten.map((en) => [en.epost?.toLowerCase(), en]))
  return ([forste]: readonly Sagt[]): Person | undefined =>
    paaNummer.get(forste?.rad.ansattnummer ?? '') ?? paaEpost.get(forste?.rad.epost?.toLowerCase())
}

async function vurderPerson(
  linjer: readonly Sagt[],
  person: Person | undefined,
  fil: Fil,
  oppdrag: Folkeoppdrag,
  steder: Steder,
): Promise<Dom[]> {
  const { omfang, store, hvem: meg } = oppdrag
  const [forste, ...flere] = linjer.toSorted((a, b) => Number(!a.rolle) - Number(!b.rolle))
  // Whoever has no role by the file is not taken in, nor renamed.
  const rad = forste?.rolle ? forste.rad : undefined
  const har = person?.roller ?? []
  const roller = rollerEtter(har, linjer, fil, oppdrag)
  const epost = rad?.epost ?? person?.epost
  const ansattnummer = rad?.ansattnummer ?? person?.ansattnummer
  const etter: Person = {
    id: person?.id ?? nyId(),
    navn: rad?.navn ?? person?.navn ?? forste?.rad.navn ?? '',
    spraak: person?.spraak ?? 'nb',
    ...(epost !== undefined && { epost }),
    ...(ansattnummer !== undefined && { ansattnummer }),
    roller,
  }
  const feil: Linjefeil[] = []
  const nye = roller.filter((rolle) => !har.some((en) => samme(en, rolle)))
  if (nye.some(({ rolle, enhetId }) => !omfang.rolle(rolle, enhetId)))
    feil.push({ felt: 'rolle', grunn: 'rolleUtenforOmfang' })
  const endres = person && (person.navn !== etter.navn || person.epost !== etter.epost)
  if (endres && !har.every(({ enhetId }) => omfang.enhet(enhetId)))
    feil.push({ felt: person.navn === etter.navn ? 'epost' : 'etternavn', grunn: 'annenEnhet' })
  if (person?.id === meg && har.some((rolle) => !roller.some((en) => samme(en, rolle))))
    feil.push({ felt: 'rolle', grunn: 'degSelv' })
  const stafetter = person ? await maaGisVidere(store, person, roller) : []
  if (stafetter.length > 0) feil.push({ felt: 'rolle', grunn: 'holderStafett', stafetter })

  const hvem = {
    navn: etter.navn,
    sted: forste?.rolle ? rolletekst([forste.rolle], steder, oppdrag) : null,
  }
  const advarsler = forste?.advarsler ?? []
  const nr = forste?.nr ?? null
  if (!person && roller.length === 0) {
    const foer = { felt: 'slutter', merknad: 'sluttetFoer' } as const
    const merket = forste?.rolle ? [...advarsler, foer] : advarsler
    return [dom({ nr, hvem, foer: {}, etter: {}, advarsler: merket, endring: {} })]
  }
  const av = (en: Person) => utsnitt(en, steder, oppdrag)
  const endring = { personer: [etter] }
  const forst = dom({
    nr,
    hvem,
    foer: person && av(person),
    etter: av(etter),
    feil,
    advarsler,
    endring,
  })
  return [forst, ...flere.map((linje) => somForste(linje, forst.vurdert, steder, oppdrag))]
}

/** Another line about the same person: what becomes of the person is told on the first. */
function somForste(
  { nr, rolle, advarsler }: Sagt,
  forst: Vurdert,
  steder: Steder,
  oppdrag: Folkeoppdrag,
): Dom {
  const sted = rolle && rolletekst([rolle], steder, oppdrag)
  const hvem = { navn: forst.hvem?.navn ?? '', sted }
  if (forst.status === 'feil') {
    const n = forst.nr ?? nr
    return gal(nr, [{ felt: 'linje', grunn: 'sammePerson', n }], hvem)
  }
  return { vurdert: { ...forst, nr, hvem, endret: [], advarsler } }
}

const rolletekst = (
  roller: readonly PersonRolle[],
  { alle }: Steder,
  { spraak }: Pick<Folkeoppdrag, 'spraak'>,
): string =>
  roller
    .map(({ rolle, enhetId, gruppe }) => {
      const enhet = alle.find(({ id }) => id === enhetId)?.navn
      return [tekster[spraak].rolle[rolle], gruppe, enhet].filter(Boolean).join(' ')
    })
    .sort()
    .join(', ')

const utsnitt = (
  { navn, epost, ansattnummer, roller }: Person,
  steder: Steder,
  oppdrag: Folkeoppdrag,
): Utsnitt => ({
  ansattnummer: ansattnummer ?? null,
  etternavn: navn,
  epost: epost ?? null,
  rolle: roller.length > 0 ? rolletekst(roller, steder, oppdrag) : null,
  slutter: roller.length > 0 ? null : oppdrag.idag,
})
