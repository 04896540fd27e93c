import { innkalte } from '../../../machines/mote/innkalte.ts'
import type { Tid } from '../../../machines/mote/tid.ts'
import { kladdnavn } from '../../kladd/navn.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import type { Mote } from './moter.ts'
import { finnMote, utestengte } from './moter.ts'
import stil from './skjema.module.css'
import { UtenSamtykke } from './UtenSamtykke.tsx'
import { useDagen } from './useDagen.ts'
import { useKollisjoner } from './useKollisjoner.ts'

/** For whoever moves a meeting: who is called in to it no more, and what one should know of the new time. */
export function Flytting({ sak, om = '' }: { sak: Sak; om: string | undefined }) {
  const mote = finnMote(sak, om)
  if (!mote) return null
  return (
    <>
      <UtenSamtykke sak={sak} tjenester={utestengte(sak, innkalte(mote))} naar="spurt" />
      <NyTid sak={sak} mote={mote} />
    </>
  )
}

/** Of the time as it stands in the form beside this; nothing before there is a day. */
function NyTid({ sak, mote }: { sak: Sak; mote: Mote }) {
  const { lang } = useDato()
  const dagen = useDagen(sak)
  const kollisjoner = useKollisjoner(sak, innkalte(mote), mote.om)
  const { verdi } = useKladd<{ data: Json }>(
    kladdnavn.hendelse(sak.id, 'mote.flyttet', { om: mote.om }),
    { data: null },
  )
  const { dato, kl = '', minutter = mote.tid?.minutter ?? 0 } = tiden(verdi.data)
  if (!dato) return null
  const tid = { dato, kl, minutter }
  return (
    <p role="status" className={stil.dempet}>
      {[lang(dato), ...dagen(tid), ...(kl ? kollisjoner(tid) : [])].join(' · ')}
    </p>
  )
}

/** What is written so far: whoever has begun has not filled in all of it. */
const tiden = (data: Json): Partial<Tid> => (data as { til?: Partial<Tid> } | null)?.til ?? {}
