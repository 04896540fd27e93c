import type { TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { Feil } from './feil.ts'
import { StafettFeil } from './feil.ts'
import { feltFraZod } from './feltfeil.ts'
import { grunnTekst } from './grunner.ts'
import type { Spraak } from './spraak.ts'

/** Where an error arose: enough to tell the sender what to do, and to find it in the log. */
export type Omstendighet = { inn: unknown; spraak: Spraak; requestId: string }

/** The closed error for anything that was thrown while answering. */
export function feilFra(feil: TRPCError, { inn, spraak, requestId }: Omstendighet): Feil {
  if (feil instanceof StafettFeil) return feil.feil
  const hele = (grunn: 'json' | 'stor'): Feil => ({
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: '', grunn: grunnTekst(grunn, spraak) }],
  })
  switch (feil.code) {
    case 'BAD_REQUEST':
      if (!(feil.cause instanceof z.core.$ZodError)) return hele('json')
      return { kode: 'UGYLDIG_DATA', felt: feltFraZod(feil.cause, inn, spraak) }
    case 'PARSE_ERROR':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return hele('json')
    case 'PAYLOAD_TOO_LARGE':
      return hele('stor')
    case 'NOT_FOUND':
    case 'METHOD_NOT_SUPPORTED':
      return { kode: 'FINNES_IKKE' }
    default:
      return { kode: 'INTERN', id: requestId }
  }
}
