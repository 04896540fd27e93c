import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { harPlass } from '../../machines/mote/onsker.ts'
import { slutt, tidspunkt } from '../../machines/mote/tid.ts'
import type { Part } from '../../machines/sak/part.ts'
import { partnokkel } from '../../machines/sak/part.ts'
import { aapen } from '../api/trpc.ts'
import { partspraak } from '../post/partspraak.ts'
import { aapne } from './aapne.ts'
import { Lenketekst } from './inndata.ts'

const visTider = ({ tider, svar }: MoteKontekst, jeg: Part) => {
  const erMitt = ({ deltaker }: MoteKontekst['svar'][number]) =>
    partnokkel(deltaker) === partnokkel(jeg)
  const mitt = svar.find(erMitt)
  const andre = svar.filter((en) => !erMitt(en))
  return tider.map((en) => {
    const tid = tidspunkt(en)
    const antall = (passer: string) => andre.filter((ett) => ett.svar[tid] === passer).length
    return {
      tid,
      dato: en.dato,
      fra: en.kl,
      til: slutt(en),
      mitt: mitt?.svar[tid] ?? null,
      andre: { ja: antall('ja'), omMaaDe: antall('omMaaDe'), nei: antall('nei') },
    }
  })
}

/** Whether there is room for what they want to talk about; nothing of what they have said. */
const visPlass = ({ onsker = [] }: MoteKontekst, jeg: Part) => ({
  barnet: jeg.slag === 'barnet',
  plass: harPlass(onsker, jeg),
})

/**
 * A meeting for whoever holds a personal link to it: who asks and from where, the times, one's own answers
 * and how many others gave which; and their language, where we have it. Nothing of the case, nor who the
 * others are. `naa` is the instant on this clock: a phone's own may be wrong.
 */
export const hent = aapen.input(Lenketekst).query(async ({ ctx, input }) => {
  const { lagret, mote, jeg, aapen, tarOpp } = await aapne(ctx, input.lenke)
  const [navn = ''] = (await ctx.store.personer.navn([mote.kaltInnAv])).values()
  const enhet = (await ctx.store.enheter.alle()).find(({ id }) => id === lagret.sak.enhetId)
  return {
    fra: navn.split(' ')[0] ?? '',
    enhet: enhet?.navn ?? '',
    spraak: await partspraak(ctx.store, jeg),
    naa: ctx.klokke(),
    aapen,
    tider: aapen ? visTider(mote, jeg) : [],
    valgt: mote.tid && { dato: mote.tid.dato, fra: mote.tid.kl, til: slutt(mote.tid) },
    taOpp: tarOpp ? visPlass(mote, jeg) : null,
  }
})
