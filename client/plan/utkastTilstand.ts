import type { Endring } from '../../server/api/feil.ts'
import type { Skrevet, Utkastdata } from './skrevet.ts'
import { fraData, like, tilData } from './skrevet.ts'

/** The draft as it stands on the server. */
export type Deres = { versjon: number; utkast: Utkastdata | null }

/** One attempt; a retry without an answer sends the very same, so that it counts once. */
export type Lagring = { utkast: Utkastdata; versjon: number; kommandoId: string }

/** A draft that the server may not have, what they build on, and the attempt that was under way. */
export type Usendt = {
  utkast: Utkastdata
  lagret: Utkastdata | null
  versjon: number
  sendt: Lagring | null
}

export type Lagringssvar =
  | { outcome: 'lagret'; versjon: number }
  | { outcome: 'konflikt'; deres: Deres; endringer: Endring[] }
  | { outcome: 'avvist'; grunner: string[] }
  | { outcome: 'utenSvar' }

export type Kontekst = {
  /** What stands on the screen. */
  skrevet: Skrevet
  /** What the server holds, as far as this screen knows. */
  lagret: Utkastdata | null
  versjon: number
  sendt: Lagring | null
  konflikt: { deres: Deres; endringer: Endring[] } | null
  /** Why the server would not have it. */
  grunner: string[]
  forsok: number
}

/** Whether the screen has something that the server, as far as it knows, has not. */
export const ulagret = ({ skrevet, lagret }: Kontekst) =>
  !like(tilData(skrevet), tilData(fraData(lagret)))

/** What must be remembered when the screen goes, if anything. */
export const usendtI = (kontekst: Kontekst): Usendt | undefined => {
  if (!ulagret(kontekst) && !kontekst.sendt) return undefined
  const { skrevet, lagret, versjon, sendt } = kontekst
  return { utkast: tilData(skrevet), lagret, versjon, sendt }
}

/** The server's draft in place of the screen's. */
export const overtatt = ({ utkast, versjon }: Deres): Partial<Kontekst> => ({
  skrevet: fraData(utkast),
  lagret: utkast,
  versjon,
  sendt: null,
  konflikt: null,
})
