import type { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../bruk.ts'
import { forste } from '../handling/Mangler.tsx'
import type { Node, Region } from './kart.ts'
import { flat, holdte } from './kart.ts'
import type { Merket } from './tegning/maal.ts'
import type { Vei } from './veier.ts'
import { veier, veierFor } from './veier.ts'

type T = ReturnType<typeof useTranslations<'sak.tilstand'>>
/** A piece of a label's words, and the step that it leads to. */
type Ord = { tekst: string; steg: Overgang | undefined }
/** What stands on a way on, or for one of several: its words, and where they lead. */
export type Lapp = Omit<Merket, 'tekst'> & {
  status: 'mulig' | 'mangler' | 'en' | 'resten'
  /** Where the title leads. */
  maal: Overgang | 'liste' | undefined
  foer: string
  ord: Ord[]
}

/** What is named on one label before the rest is told as a number. */
const MEST = 2
/** Steps that move nothing, before they are told as a number. */
const STILLE = 2
/** Labels for what the case has several of, before the rest are told as a number. */
const FLERE = 4

/** All the words below a label's title. */
export const tekstI = ({ foer, ord }: Lapp): string =>
  [foer, ...ord.map(({ tekst }) => tekst)].filter(Boolean).join(' · ')

/** What is missing, by what would bring it about. */
function mangler(sak: Sak, { mangler: alle }: Overgang, t: T): Ord[] {
  const ord = alle.map((mangel) => {
    const steg = forste(sak, mangel.vei)
    return { tekst: steg?.tittel ?? mangel.tekst.replace(/\.$/, ''), steg }
  })
  const ulike = [...new Map(ord.map((en) => [en.tekst, en])).values()]
  const resten = ulike.length - MEST
  return [
    ...ulike.slice(0, MEST),
    ...(resten > 0 ? [{ tekst: t('tilMangler', { antall: resten }), steg: undefined }] : []),
  ]
}

/** Nothing is in the way but who one is; who may stands in the list. */
const forAndre = ({ mangler: alle }: Overgang) => alle.every(({ krav }) => krav === 'rolle')

const forVei = (sak: Sak, { overgang, fra, til }: Vei, t: T): Lapp => ({
  id: `${fra} ${overgang.type}`,
  fra,
  til,
  tittel: overgang.tittel,
  ...(overgang.tillatt
    ? { status: 'mulig', maal: overgang, foer: '', ord: [] }
    : forAndre(overgang)
      ? { status: 'resten', maal: undefined, foer: t('forAndre'), ord: [] }
      : {
          status: 'mangler',
          maal: undefined,
          foer: t('mangler'),
          ord: mangler(sak, overgang, t),
        }),
})

const resten = (id: string, fra: string | null, tittel: string, foer: string): Lapp => ({
  id,
  fra,
  til: null,
  tittel,
  status: 'resten',
  maal: 'liste',
  foer,
  ord: [],
})

function forProsesser(region: Region, sak: Sak, t: T): Lapp[] {
  const navn = new Map(flat(region.rot).map((en: Node) => [en.id, en.tittel]))
  const alle = holdte(region, sak).map((prosess): Lapp => {
    const fra = `${prosess.navn}.${prosess.tilstander[0]}`
    return {
      id: prosess.om,
      fra,
      til: null,
      tittel: prosess.tittel,
      status: 'en',
      maal: undefined,
      foer: navn.get(fra) ?? '',
      ord: veierFor(sak, prosess.om)
        .filter(({ tillatt }) => tillatt)
        .map((steg) => ({ tekst: steg.navn, steg })),
    }
  })
  const venter = alle.filter(({ ord }) => ord.length > 0)
  const ordnet = [...venter, ...alle.filter(({ ord }) => ord.length === 0).toReversed()]
  const flere = ordnet.length - FLERE
  return [
    ...ordnet.slice(0, FLERE),
    ...(flere > 0
      ? [resten(`${region.rot.id} resten`, null, t('tilFlere', { antall: flere }), t('iLista'))]
      : []),
  ]
}

/** The labels of a region: the ways on from where the case stands, then what it has several of. */
export function lapper(region: Region, sak: Sak, t: T): Lapp[] {
  const alle = veier(region, sak)
  const stille = alle.filter(({ fra, til }) => fra === til)
  const samles = stille.length > STILLE
  const vist = samles ? alle.filter((vei) => !stille.includes(vei)) : alle
  const mulige = stille.filter(({ overgang }) => overgang.tillatt).length
  return [
    ...vist.map((vei) => forVei(sak, vei, t)),
    ...(samles
      ? [
          resten(
            `${region.rot.id} stille`,
            stille[0]?.fra ?? null,
            t('stille', { antall: stille.length }),
            t('stilleMulige', { antall: mulige }),
          ),
        ]
      : []),
    ...forProsesser(region, sak, t),
  ]
}
