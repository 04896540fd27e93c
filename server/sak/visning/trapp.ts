import { dagerMellom } from '../../../machines/kalender/dato.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { tekst } from '../../../machines/rutine/tekst.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import type { Spraak } from '../../api/spraak.ts'

/** The stair: each trinn with its place in the case, and the days it has lasted. */
export const trappen = (
  rutine: Rutine,
  { trinn: naa, trinnlogg, tattInn, lukket }: SakKontekst,
  idag: string,
  spraak: Spraak,
) => {
  const t = (nokkel: string) => tekst(rutine, nokkel, spraak)
  return rutine.trinn.map((trinn) => {
    const erTattInn = tattInn?.trinn === trinn.nr && tattInn.trinnSiden === undefined
    const opphold = trinnlogg.flatMap(({ trinn: nr, fra }, i) => {
      const til = trinnlogg[i + 1]?.fra ?? lukket?.dato ?? idag
      return nr === trinn.nr ? [{ fra, dager: Math.max(0, dagerMellom(fra, til)) }] : []
    })
    return {
      nr: trinn.nr,
      tittel: t(trinn.tittel),
      beskrivelse: t(trinn.beskrivelse),
      status: trinn.nr === naa ? 'naa' : opphold.length > 0 ? 'gjort' : 'senere',
      siden: opphold.at(-1)?.fra ?? null,
      /** It stood here when it was brought in, and nobody has said since when: `siden` and `dager` are from then on. */
      tattInn: erTattInn && opphold.length > 0,
      dager: opphold.reduce((sum, o) => sum + o.dager, 0),
      gjoremaal: trinn.gjoremaal.map(({ tekst: nokkel }) => t(nokkel)),
      inviteres: trinn.inviteres.map(({ hvem, naar }) => ({ hvem: t(hvem), naar })),
    } as const
  })
}
