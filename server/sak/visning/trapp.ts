import { dagerMellom } from '../../../machines/kalender/dato.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { tekst } from '../../../machines/rutine/tekst.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import type { Maal } from '../../api/maal.ts'
import { spraakI } from '../../api/maal.ts'
import { datoTekst } from '../../tekster/dato.ts'
import { oversett } from '../../tekster/oversett.ts'

/** The stair: each trinn with its place in the case, and the days it has lasted. */
export const trappen = (
  rutine: Rutine,
  { trinn: naa, trinnlogg, tattInn, opprettet, lukket }: SakKontekst,
  idag: string,
  spraak: Maal,
) => {
  const t = (nokkel: string) => tekst(rutine, nokkel, spraakI(spraak))
  return rutine.trinn.map((trinn) => {
    const erTattInn = tattInn?.trinn === trinn.nr && tattInn.trinnSiden === undefined
    const opphold = trinnlogg.flatMap(({ trinn: nr, fra }, i) => {
      const til = trinnlogg[i + 1]?.fra ?? lukket?.dato ?? idag
      return nr === trinn.nr ? [{ fra, dager: Math.max(0, dagerMellom(fra, til)) }] : []
    })
    const dager = opphold.reduce((sum, o) => sum + o.dager, 0)
    return {
      nr: trinn.nr,
      tittel: t(trinn.tittel),
      beskrivelse: t(trinn.beskrivelse),
      status: trinn.nr === naa ? 'naa' : opphold.length > 0 ? 'gjort' : 'senere',
      siden: opphold.at(-1)?.fra ?? null,
      /** Said in place of how long, where it stood here when it was brought in and nobody knows since when. */
      tattInn: erTattInn
        ? oversett(spraak)(trinn.nr === naa ? 'tattInn.trinn' : 'tattInn.minst', {
            dato: datoTekst(opprettet, spraak, idag),
            dager,
          })
        : null,
      dager,
      gjoremaal: trinn.gjoremaal.map(({ tekst: nokkel }) => t(nokkel)),
      inviteres: trinn.inviteres.map(({ hvem, naar }) => ({ hvem: t(hvem), naar })),
    } as const
  })
}
