import type { Brev, Motebrev, Store } from '../../db/store.ts'
import type { Metode } from '../kalender/ics.ts'
import { invitasjon } from '../kalender/ics.ts'
import { datoI } from '../klokke.ts'
import { oversett } from '../tekster/oversett.ts'
import { tidspunktTekst } from '../tekster/tidspunkt.ts'
import { brevtekst, OPPGAVEBREV } from './brev.ts'
import type { Avsender, Utgaaende } from './levering.ts'
import type { Mottaker } from './mottaker.ts'

type Innhold = Pick<Utgaaende, 'emne' | 'tekst' | 'kalender'>

const ORD: Record<string, 'flyttet' | 'avlyst'> = {
  'mote.flyttet': 'flyttet',
  'mote.avlyst': 'avlyst',
}

const avsnitt = (...deler: (string | false)[]): string =>
  deler.filter((en) => en !== false).join('\n\n')

type Utad = { adresse: URL | null; avsender: Avsender }

const lenkeadresse = (adresse: URL | null, lenke: string): string =>
  `${adresse?.origin ?? ''}/tid#${lenke}`

function omTid(
  { type, opprettet }: Brev,
  mote: Extract<Motebrev, { slag: 'tid' }>,
  { spraak, epost }: Mottaker,
  { adresse, avsender }: Utad,
): Innhold {
  const t = oversett(spraak)
  const hva = ORD[type] ?? 'innkalt'
  const { dato, fra, til, sted, sporOmSted, enhet, lenke } = mote
  const naar = tidspunktTekst(`${dato}T${fra}`, spraak, datoI(opprettet)) ?? ''
  const avlyst = hva === 'avlyst'
  const svarTas = avsender?.svarTas === true && !avlyst
  const emne = t(`post.mote.${hva}`, { naar })
  const tekst = avsnitt(
    `${t(`post.mote.${hva}`, { naar: `${naar}–${til}` })}.`,
    !avlyst && sted !== null && t('post.mote.sted', { sted }),
    !avlyst && sporOmSted === true && t('post.mote.sporOmSted'),
    t('post.mote.fra', { enhet }),
    svarTas && t('post.mote.svar'),
    lenke !== undefined && `${t('post.mote.taOpp')}\n${lenkeadresse(adresse, lenke)}`,
    t(svarTas ? 'post.mote.hvorforSvar' : 'post.mote.hvorfor'),
  )
  const metode: Metode = avlyst ? 'CANCEL' : 'REQUEST'
  const kalender = avsender &&
    epost !== undefined && {
      metode,
      ics: invitasjon({ mote, metode, spraak, til: epost, tid: opprettet, ...avsender }),
    }
  return { emne, tekst, kalender: kalender || null }
}

function omAvstemning(
  { foresatt }: Brev,
  { lenke, enhet }: Extract<Motebrev, { slag: 'avstemning' }>,
  { spraak }: Mottaker,
  { adresse }: Utad,
): Innhold {
  const t = oversett(spraak)
  const emne = t('post.mote.foreslatt')
  const tekst = avsnitt(
    emne,
    t('post.mote.fra', { enhet }),
    `${t('post.mote.velg')}\n${lenkeadresse(adresse, lenke)}`,
    foresatt !== null && t('post.mote.ogTaOpp'),
    t('post.mote.hvorfor'),
  )
  return { emne, tekst, kalender: null }
}

function omBortfalt(
  { enhet }: Extract<Motebrev, { slag: 'bortfalt' }>,
  { spraak }: Mottaker,
): Innhold {
  const t = oversett(spraak)
  const emne = t('post.mote.bortfalt')
  const tekst = avsnitt(`${emne}.`, t('post.mote.bortfaltOm', { enhet }), t('post.mote.hvorfor'))
  return { emne, tekst, kalender: null }
}

/** What stands in a letter, in the language that its receiver has now. */
export async function utform(
  store: Pick<Store, 'varsler'>,
  brev: Brev,
  mottaker: Mottaker,
  utad: Utad,
): Promise<Innhold> {
  const { id, type, mote } = brev
  switch (mote?.slag) {
    case 'tid':
      return omTid(brev, mote, mottaker, utad)
    case 'avstemning':
      return omAvstemning(brev, mote, mottaker, utad)
    case 'bortfalt':
      return omBortfalt(mote, mottaker)
    default: {
      const tall = type === OPPGAVEBREV ? await store.varsler.tall(id) : undefined
      return { ...brevtekst(type, mottaker.spraak, utad.adresse, tall), kalender: null }
    }
  }
}
