import { z } from 'zod'

export const Lenketekst = z.strictObject({ lenke: z.string().max(1000) })

const Tider = z.array(z.string().max(20)).max(20)

export const Lenkesvar = Lenketekst.extend({
  passer: Tider,
  omMaaDe: Tider,
  gitt: z.iso.datetime({ precision: 3 }).optional(),
  kommandoId: z.uuid(),
})

export const Lenkeonske = Lenketekst.extend({ tekst: z.string().trim(), kommandoId: z.uuid() })
