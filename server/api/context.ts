import type { Person, Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import type { OktCookie } from '../okt/cookie.ts'
import type { Avsender } from '../post/levering.ts'
import type { Meldinger } from '../sak/meldinger.ts'
import type { Orkestrator } from '../sak/orkestrator.ts'
import type { Innsyn } from '../tilgang/innsyn.ts'
import type { Spor } from '../tilgang/spor.ts'
import type { Spraak } from './spraak.ts'

/** What the server is built from. */
export type Grunnlag = {
  store: Store
  klokke: Klokke
  demo: boolean
  /** Where the server is reached from outside; null: from its own machine only. */
  adresse: URL | null
}

/** What the server lends to every procedure. */
export type Services = Grunnlag & {
  orkestrator: Orkestrator
  meldinger: Meldinger
  spor: Spor
  innsyn: Innsyn
  /** Where mail comes from when it leaves here, or would: the demo shows what would. */
  avsender: Avsender
}

/** What a procedure knows about one request. */
export type RequestContext = Services & {
  /** Who is asking; null when nobody is logged in. */
  person: Person | null
  /** Whether the login still holds: an answer that goes on for hours may outlive it. */
  oktGjelder(): Promise<boolean>
  spraak: Spraak
  cookie: OktCookie
  /** Id of the request, quoted in INTERN and found again in the log. */
  requestId: string
}
