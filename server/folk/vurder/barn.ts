import type { Barn, Store } from '../../../db/store.ts'
import { lesFodselsnummer } from '../../../machines/folk/fodselsnummer.ts'
import { nyId } from '../../id.ts'
import type { Advarsel, Linjefeil } from '../feil.ts'
import type { Barnerad, Lest } from '../les.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Steder } from '../steder.ts'
import type { Dom, Dommer, Utsnitt } from './felles.ts'
import { dom, hverForSeg } from './felles.ts'
import type { Likhet } from './likeBarn.ts'
import { finnLikhet } from './likeBarn.ts'
import { sakBlir } from './sak.ts'

export async function vurderBarn(
  lest: readonly Lest<Barnerad>[],
  oppdrag: Folkeoppdrag,
  steder: Steder,
  alle: boolean,
): Promise<Dommer> {
  const nokler = ({ fodselsnummer, egenId }: Barnerad) =>
    [
      ['fodselsnummer', fodselsnummer],
      ['egenId', egenId],
    ] as const
  const finn = async (rad: Barnerad) => (await finnBarnet(oppdrag.store, rad)).finnes
  const likhet = await finnLikhet(lest, finn, oppdrag, steder)
  const dommer = await hverForSeg(lest, nokler, (nr, rad) =>
    vurderEtt(nr, rad, { oppdrag, steder, likhet }),
  )
  if (!alle) return { dommer, hel: true }
  // A line that is wrong may be about anybody: then nobody is known to be in none.
  const hel = dommer.every(({ vurdert }) => vurdert.status !== 'feil')
  if (!hel) return { dommer, hel }
  const enheter = lest.flatMap((en) => ('rad' in en ? (steder.enhet(en.rad.enhet)?.id ?? []) : []))
  const borte = await manglende(dommer, new Set(enheter), oppdrag, steder)
  return { dommer: [...dommer, ...borte], hel }
}

async function vurderEtt(
  nr: number,
  rad: Barnerad,
  { oppdrag, steder, likhet }: { oppdrag: Folkeoppdrag; steder: Steder; likhet: Likhet },
): Promise<Dom> {
  const { store, omfang, idag } = oppdrag
  const { fornavn, etternavn, fodt, slutter } = rad
  const funnet = await finnBarnet(store, rad)
  const { finnes } = funnet
  const feil: Linjefeil[] = [...funnet.feil]
  const advarsler: Advarsel[] = [...funnet.advarsler]

  const enhet = steder.enhet(rad.enhet)
  const sluttet = slutter !== undefined && slutter <= idag
  if (!enhet) feil.push({ felt: 'enhet', grunn: 'ukjentEnhet' })
  else if (!omfang.enhet(enhet.id)) feil.push({ felt: 'enhet', grunn: 'utenforOmfang' })
  const gruppe = enhet && rad.gruppe && steder.gruppe(enhet.id, rad.gruppe)
  if (enhet && !gruppe && !sluttet) feil.push({ felt: 'gruppe', grunn: 'ukjentGruppe' })
  if (finnes && !finnes.sluttet && !omfang.enhet(finnes.enhetId))
    feil.push({ felt: 'enhet', grunn: 'annenEnhet' })

  if (slutter !== undefined && !sluttet)
    advarsler.push({ felt: 'slutter', merknad: 'slutterSenere' })
  const hvem = {
    navn: `${fornavn} ${etternavn}`,
    sted: enhet ? [gruppe, enhet.navn].filter(Boolean).join(', ') : null,
  }
  if (!finnes && sluttet && feil.length === 0) {
    advarsler.push({ felt: 'slutter', merknad: 'sluttetFoer' })
    return dom({ nr, hvem, foer: {}, etter: {}, advarsler, endring: {} })
  }
  if (!finnes && feil.length === 0) feil.push(...likhet(rad))
  if (finnes && !finnes.sluttet && feil.length === 0) {
    const felt = sluttet ? 'slutter' : 'enhet'
    if (sluttet || finnes.enhetId !== enhet?.id)
      advarsler.push(...(await sakBlir(oppdrag, steder, finnes, felt)))
  }

  const fodselsnummer = rad.fodselsnummer ?? finnes?.fodselsnummer
  const egenId = rad.egenId ?? finnes?.egenId
  const barn: Barn = {
    id: finnes?.id ?? nyId(),
    fornavn,
    etternavn,
    fodt,
    enhetId: enhet?.id ?? '',
    gruppe: gruppe || (finnes?.gruppe ?? ''),
    ...(fodselsnummer !== undefined && { fodselsnummer }),
    ...(egenId !== undefined && { egenId }),
    ...(sluttet && { sluttet: slutter }),
  }
  return dom({
    nr,
    hvem,
    barnId: finnes?.id ?? null,
    foer: finnes && utsnitt(finnes, steder),
    etter: utsnitt(barn, steder),
    feil,
    advarsler,
    endring: { barn: [barn] },
  })
}

/** Which child a line is about: by the number, else by the school's own id. */
async function finnBarnet(
  store: Pick<Store, 'barn'>,
  { fodselsnummer, egenId, fodt, dnummer }: Barnerad,
): Promise<{ finnes: Barn | undefined; feil: Linjefeil[]; advarsler: Advarsel[] }> {
  const paaNummer = fodselsnummer && (await store.barn.finnVedNummer(fodselsnummer))
  const paaId = egenId && (await store.barn.finnVedNummer(egenId))
  const finnes = paaNummer || paaId || undefined
  const svar = { finnes, feil: [] as Linjefeil[], advarsler: [] as Advarsel[] }
  if (paaNummer && paaId && paaNummer.id !== paaId.id)
    return { ...svar, feil: [{ felt: 'egenId', grunn: 'annetBarn' }] }
  if (!finnes || paaNummer) return svar
  // Known by the id alone: the date of birth says whether it is the same child, unless a D-number said it.
  const usikker = dnummer || erDnummer(finnes.fodselsnummer)
  if (finnes.fodt !== fodt && !usikker)
    return { ...svar, feil: [{ felt: 'egenId', grunn: 'annetBarn' }] }
  return fodselsnummer && finnes.fodselsnummer
    ? { ...svar, advarsler: [{ felt: 'fodselsnummer', merknad: 'nyttNummer' }] }
    : svar
}

function erDnummer(nummer: string | undefined): boolean {
  const lest = lesFodselsnummer(nummer ?? '')
  return 'slag' in lest && lest.slag === 'dnummer'
}

const utsnitt = (
  { fornavn, etternavn, fodt, fodselsnummer, egenId, enhetId, gruppe, sluttet }: Barn,
  steder: Steder,
): Utsnitt => ({
  fornavn,
  etternavn,
  fodt,
  fodselsnummer: fodselsnummer ?? null,
  egenId: egenId ?? null,
  enhet: steder.alle.find(({ id }) => id === enhetId)?.navn ?? null,
  gruppe,
  slutter: sluttet ?? null,
})

/** Children who are at the units of the file and in no line of it have left. */
async function manglende(
  dommer: readonly Dom[],
  enheter: ReadonlySet<string>,
  oppdrag: Folkeoppdrag,
  steder: Steder,
): Promise<Dom[]> {
  const nevnt = new Set(dommer.map(({ vurdert }) => vurdert.barnId))
  const borte: Dom[] = []
  for (const enhetId of enheter) {
    const navn = steder.alle.find(({ id }) => id === enhetId)?.navn
    for (const barn of await oppdrag.store.barn.vedEnhet(enhetId)) {
      if (nevnt.has(barn.id)) continue
      const etter = { ...barn, sluttet: oppdrag.idag }
      borte.push(
        dom({
          nr: null,
          hvem: {
            navn: `${barn.fornavn} ${barn.etternavn}`,
            sted: [barn.gruppe, navn].filter(Boolean).join(', '),
          },
          barnId: barn.id,
          foer: utsnitt(barn, steder),
          etter: utsnitt(etter, steder),
          advarsler: await sakBlir(oppdrag, steder, barn, 'slutter'),
          endring: { barn: [etter] },
        }),
      )
    }
  }
  return borte
}
