import { utkast } from '../utkast.ts'
import type { Usendt } from './utkastTilstand.ts'

const nokkel = (sakId: string) => `${sakId} plan.utkastLagret`

/** What a person wrote in the case's draft and the server does not have. See `utkast`. */
export const usendt = {
  hent: (sakId: string) => utkast.hent(nokkel(sakId)) as Usendt | undefined,
  remember: (sakId: string, rader: Usendt | undefined) => utkast.remember(nokkel(sakId), rader),
}
