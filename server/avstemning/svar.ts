import { StafettFeil } from '../api/feil.ts'
import { feltFraZod } from '../api/feltfeil.ts'
import { aapen } from '../api/trpc.ts'
import { somKommando } from '../sak/kommando.ts'
import { aapne, LENKE } from './aapne.ts'
import { Lenkesvar } from './inndata.ts'

/**
 * Answers a poll by one's personal link. A repeat has no more effect than the first.
 * @throws {StafettFeil} FINNES_IKKE as `aapne`, UGYLDIG_DATA about what is no time of the meeting
 */
export const svar = aapen.input(Lenkesvar).mutation(async ({ ctx, input }) => {
  const { orkestrator, spraak } = ctx
  const { lenke, kommandoId, ...svaret } = input
  for (;;) {
    const { lagret, om, versjon, jeg } = await aapne(ctx, lenke)
    const data = { deltaker: jeg, ...svaret }
    const kommando = somKommando(LENKE.id, lagret.sak.id, {
      kommandoId,
      forventetVersjon: versjon,
      type: 'mote.svart',
      om,
      data,
    })
    const { outcome, ...resten } = await orkestrator.send(lagret.sak.id, lagret, LENKE, kommando)
    if (outcome === 'ok') return null
    // Another program moved the case again and again: nobody's answer stands in the way of this one.
    if (outcome === 'konflikt') continue
    if ('issues' in resten) {
      const felt = feltFraZod(resten, data, spraak)
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
})
