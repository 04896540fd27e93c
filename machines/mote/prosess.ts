import type { Prosess } from '../prosess/prosess.ts'
import type { Part } from '../sak/part.ts'
import { deltarSom } from '../sak/part.ts'
import { moteFrister } from './frister.ts'
import type { MoteDataFor } from './hendelser.ts'
import { motehendelser } from './hendelser.ts'
import type { MoteKontekst } from './kontekst.ts'
import { moteMaskin } from './maskin.ts'
import { moteOppgaver } from './oppgaver.ts'
import { moteSammendrag } from './sammendrag.ts'
import { moteUpcastere } from './upcast.ts'

const ansatte = (parter: readonly Part[]) =>
  parter.flatMap((en) => (en.slag === 'ansatt' ? en.person : []))

/** What an evaluation came to is for those of the staff who were asked to it or were there. */
const leserne = ({ slag, hvem, holdt }: MoteKontekst) =>
  slag === 'evaluering' ? ansatte([...hvem, ...(holdt?.tilstede ?? [])]) : []

/** A meeting around the child: a time is found, people are called in, it is held. */
export const mote = {
  navn: 'mote',
  hendelser: motehendelser,
  begynner: { type: 'mote.foreslatt', krav: { faste: ['aktiv'] } },
  maskin: () => moteMaskin,
  upcastere: moteUpcastere,
  frister: moteFrister,
  oppgaver: moteOppgaver,
  /** The requirements ask what was held, and who was there. */
  tilSaken: ({ type, om = '', ...hendelse }, { slag }) => {
    if (type !== 'mote.holdt') return null
    const { tilstede } = hendelse.data as MoteDataFor<'mote.holdt'>
    const med = [...new Set(tilstede.map(deltarSom))]
    return { ...hendelse, type: 'intern.moteHoldt', data: { om, slag, med } }
  },
  mottakere: (til, mote) => (til === 'leserne' ? leserne(mote) : []),
  personer: ({ kaltInnAv, hvem, onsker = [], avsnitt, holdt }) => [
    kaltInnAv,
    ...onsker.flatMap(({ av }) => av ?? []),
    ...avsnitt.flatMap(({ ord }) => ord.map(({ av }) => av)),
    ...ansatte([...hvem, ...(holdt?.tilstede ?? [])]),
  ],
  vei: {},
  sammendrag: moteSammendrag,
} as const satisfies Prosess<MoteKontekst>
