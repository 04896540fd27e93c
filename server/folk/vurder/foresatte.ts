import type { Barn, Foresatt } from '../../../db/store.ts'
import type { Foresattdata } from '../../../machines/familie/foresatt.ts'
import { MEST } from '../../foresatt/lagre.ts'
import { foresattord, relasjonstekst } from '../../foresatt/ord.ts'
import { nyId } from '../../id.ts'
import type { Advarsel, Linjefeil } from '../feil.ts'
import type { Foresattrad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import { navnenokkel } from '../steder.ts'
import type { Dom, Dommer, Utsnitt } from './felles.ts'
import { dom, gal, hverForSeg } from './felles.ts'

type Kontakt = Extract<Foresattdata['kontakt'], { slag: 'staarHer' }>

const INGEN_KONTAKT: Kontakt = {
  slag: 'staarHer',
  telefon: null,
  epost: null,
  helst: null,
  merknad: null,
  husstand: null,
}

/** The guardians of a child: those there were, those that the file has put in their place, and new ones. */
type Familie = { barn: Barn; foresatte: Foresatt[]; nevnt: Set<string> }

export async function vurderForesatte(
  lest: readonly Lest<Foresattrad>[],
  oppdrag: Folkeoppdrag,
): Promise<Dommer> {
  const familier = new Map<string, Promise<Familie | undefined>>()
  const familieTil = (nummer: string) => {
    const funnet = familier.get(nummer) ?? finnFamilie(nummer, oppdrag)
    familier.set(nummer, funnet)
    return funnet
  }
  const nokler = ({ barn, egenId, navn }: Foresattrad) =>
    [
      ['foresattId', egenId && `${barn} ${egenId}`],
      ['etternavn', `${barn} ${navnenokkel(navn)}`],
    ] as const
  const dommer = await hverForSeg(lest, nokler, async (nr, rad) => {
    const familie = await familieTil(rad.barn)
    if (!familie)
      return gal(nr, [{ felt: 'barn', grunn: 'ukjentBarn' }], { navn: rad.navn, sted: null })
    return vurderEn(nr, rad, familie, oppdrag)
  })
  return { dommer, hel: true }
}

async function finnFamilie(
  nummer: string,
  { store, omfang }: Folkeoppdrag,
): Promise<Familie | undefined> {
  const barn = await store.barn.finnVedNummer(nummer)
  // A child out of reach is not known to exist.
  if (!barn || !omfang.enhet(barn.enhetId)) return undefined
  return { barn, foresatte: await store.foresatte.til(barn.id), nevnt: new Set() }
}

function vurderEn(
  nr: number,
  rad: Foresattrad,
  { barn, foresatte, nevnt }: Familie,
  { tid, hvem, idag, spraak }: Folkeoppdrag,
): Dom {
  const finnes = finn(
    rad,
    foresatte.filter(({ id }) => !nevnt.has(id)),
  )
  const advarsler: Advarsel[] = []
  const feil: Linjefeil[] = []
  const skjermet = finnes?.data.kontakt.slag === 'skjermet'
  if (skjermet && (rad.telefon !== undefined || rad.epost !== undefined || rad.skjermet === false))
    advarsler.push({ felt: 'skjermet', merknad: 'erSkjermet' })
  if (!finnes && foresatte.length >= MEST)
    feil.push({ felt: 'linje', grunn: 'forMangeForesatte', n: MEST })
  const egenId = rad.egenId ?? finnes?.egenId
  const foresatt: Foresatt = {
    id: finnes?.id ?? nyId(),
    barnId: barn.id,
    data: dataEtter(rad, finnes?.data, idag),
    versjon: nyId(),
    endret: tid,
    endretAv: hvem,
    ...(egenId !== undefined && { egenId }),
  }
  nevnt.add(foresatt.id)
  if (!finnes) foresatte.push(foresatt)
  const av = (en: Foresatt) => utsnitt(en, spraak)
  return dom({
    nr,
    hvem: { navn: foresatt.data.navn, sted: `${barn.fornavn} ${barn.etternavn}` },
    barnId: barn.id,
    foer: finnes && av(finnes),
    etter: av(foresatt),
    feil,
    advarsler,
    endring: { foresatte: [foresatt] },
  })
}

/** By the id of the file, else by name; somebody who has changed name, by how they are reached. */
function finn(rad: Foresattrad, foresatte: readonly Foresatt[]): Foresatt | undefined {
  const paaId = rad.egenId && foresatte.find((en) => en.egenId === rad.egenId)
  if (paaId) return paaId
  const mulige = foresatte.filter((en) => rad.egenId === undefined || en.egenId === undefined)
  const paaNavn = mulige.find(({ data }) => navnenokkel(data.navn) === navnenokkel(rad.navn))
  if (paaNavn) return paaNavn
  return mulige.find(({ data: { relasjon, kontakt } }) => {
    if (relasjon !== rad.relasjon.relasjon || kontakt.slag === 'skjermet') return false
    const like = (a: string | null, b: string | undefined) =>
      a !== null && b !== undefined && navnenokkel(a) === navnenokkel(b)
    return like(kontakt.telefon, rad.telefon) || like(kontakt.epost, rad.epost)
  })
}

/** What is not told of stands as it stood. Who is shielded stays so: a file is not asked about that. */
function dataEtter(rad: Foresattrad, sto: Foresattdata | undefined, idag: string): Foresattdata {
  const ansvar =
    rad.foreldreansvar === undefined ? undefined : rad.foreldreansvar ? 'har' : 'harIkke'
  const tilbake = sto?.til !== null && sto?.til !== undefined && sto.til <= idag
  const til = rad.slutter ?? (tilbake ? null : sto?.til)
  return {
    navn: rad.navn,
    relasjon: rad.relasjon.relasjon,
    egneOrd: rad.relasjon.egneOrd ?? (rad.relasjon.relasjon === sto?.relasjon ? sto.egneOrd : null),
    foreldreansvar: ansvar ?? sto?.foreldreansvar ?? null,
    spraak: rad.spraak ?? sto?.spraak ?? null,
    tolk: rad.tolk ?? sto?.tolk ?? null,
    kontakt: kontaktEtter(rad, sto?.kontakt ?? INGEN_KONTAKT),
    til: til ?? null,
  }
}

function kontaktEtter(rad: Foresattrad, sto: Foresattdata['kontakt']): Foresattdata['kontakt'] {
  if (rad.skjermet || sto.slag === 'skjermet') return { slag: 'skjermet' }
  return {
    ...sto,
    telefon: rad.telefon ?? sto.telefon,
    epost: rad.epost ?? sto.epost,
    husstand: rad.husstand ?? sto.husstand,
  }
}

function utsnitt({ data, egenId }: Foresatt, spraak: Folkeoppdrag['spraak']): Utsnitt {
  const { valg } = foresattord(spraak)
  const { kontakt, foreldreansvar, tolk } = data
  const her = kontakt.slag === 'staarHer' ? kontakt : INGEN_KONTAKT
  const jaNei = (svar: boolean) => valg('foreldreansvar', svar ? 'har' : 'harIkke')
  return {
    etternavn: data.navn,
    relasjon: relasjonstekst(data, spraak),
    foresattId: egenId ?? null,
    telefon: her.telefon,
    epost: her.epost,
    foreldreansvar: foreldreansvar && valg('foreldreansvar', foreldreansvar),
    husstand: her.husstand && valg('husstand', her.husstand),
    spraak: data.spraak,
    tolk: tolk === null ? null : jaNei(tolk),
    skjermet: jaNei(kontakt.slag === 'skjermet'),
    slutter: data.til,
  }
}
