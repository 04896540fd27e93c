import { arbeidsdagFoer } from '../kalender/arbeidsdag.ts'
import { leggTilDager } from '../kalender/dato.ts'
import type { Oppgave } from '../prosess/oppgave.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { SakKontekst } from '../sak/kontekst.ts'
import { partnokkel } from '../sak/part.ts'
import { moteFrister } from './frister.ts'
import type { MoteKontekst } from './kontekst.ts'
import { sisteDag } from './tid.ts'

/** Whoever called it in; the new holder, where the relay has changed hands since. */
const lederAv = (
  { kaltInnAv, foreslatt }: MoteKontekst,
  { stafett: { holder, siden, bytter } }: SakKontekst,
): string => (bytter > 0 && siden >= foreslatt ? holder.person : kaltInnAv)

const senest = (a: string, b: string) => (a > b ? a : b)

/**
 * Whoever leads a meeting chooses its time, holds it and writes it down, an evaluation by leading it; the
 * others among the staff say when they can, for as long as one of the times is to come, and come prepared.
 * Each hears of it a while before, and not after its day. Where its date is near and nothing is done, the holder is asked too: whoever called it
 * in may have left, and no case knows.
 */
export const moteOppgaver = (rutine: Rutine, mote: MoteKontekst, sak: SakKontekst): Oppgave[] =>
  moteFrister(rutine, mote, sak).flatMap(({ type, forfaller: frist }): Oppgave[] => {
    const { foreslatt, hvem, svar, tid, tider } = mote
    const { forbered, minnes } = rutine.oppgaver
    const fra = tid ? leggTilDager(tid.dato, -forbered) : foreslatt
    const naer = senest(fra, arbeidsdagFoer(frist, minnes))
    const leder = lederAv(mote, sak)
    const { person: holder } = sak.stafett.holder
    const harSvart = new Set(svar.map(({ deltaker }) => partnokkel(deltaker)))
    const andre = hvem.flatMap((en) =>
      en.slag === 'ansatt' && en.person !== leder && (tid || !harSvart.has(partnokkel(en)))
        ? en.person
        : [],
    )
    const slag = tid ? 'forberedMote' : 'svarMotetid'
    const til = tid ? frist : sisteDag(tider)
    const leders = tid && mote.slag === 'evaluering' ? 'ledEvaluering' : type
    const ogsaaHolder = { slag: leders, hos: { person: holder }, fra: naer, frist, til: null }
    return [
      { slag: leders, hos: { person: leder }, fra, frist, til: null },
      ...(holder === leder ? [] : [ogsaaHolder]),
      ...[...new Set(andre)].map((person) => ({ slag, hos: { person }, fra, frist, til })),
    ]
  })
