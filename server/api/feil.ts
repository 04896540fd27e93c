import { TRPCError } from '@trpc/server'

export type FeltFeil = { sti: string; grunn: string }
/**
 * A requirement that is not met. `vei` is the event that would bring it about, where there is one;
 * `sakId` the case that stands in the way, where there is one.
 */
export type Mangel = { krav: string; tekst: string; vei: string | null; sakId?: string }
/** One thing that happened to a case since the version the sender knew. */
export type Endring = { nr: number; setning: string; registrert: string }

/** The closed set of errors. Every error answer carries one of these as `data.stafett`. */
export type Feil =
  | { kode: 'UGYLDIG_DATA'; felt: FeltFeil[] }
  | { kode: 'IKKE_TILLATT'; mangler: Mangel[] }
  | { kode: 'INGEN_TILGANG' }
  | { kode: 'FINNES_IKKE' }
  | { kode: 'KONFLIKT'; versjon: number; endringer: Endring[] }
  | { kode: 'FOR_MANGE' }
  /** `id` is what the user quotes; the details stand under it in the log only. */
  | { kode: 'INTERN'; id: string }

const TRPC_KODE = {
  UGYLDIG_DATA: 'BAD_REQUEST',
  IKKE_TILLATT: 'PRECONDITION_FAILED',
  INGEN_TILGANG: 'FORBIDDEN',
  FINNES_IKKE: 'NOT_FOUND',
  KONFLIKT: 'CONFLICT',
  FOR_MANGE: 'TOO_MANY_REQUESTS',
  INTERN: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<Feil['kode'], TRPCError['code']>

/** An error that is meant for the sender. Everything else thrown becomes INTERN. */
export class StafettFeil extends TRPCError {
  readonly feil: Feil

  constructor(feil: Feil, trpcKode: TRPCError['code'] = TRPC_KODE[feil.kode]) {
    super({ code: trpcKode, message: feil.kode })
    this.feil = feil
  }
}
