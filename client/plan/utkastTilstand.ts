import type { Endring } from '../../server/api/feil.ts'
import type { Rad, Utkastrad } from './rad.ts'
import { fraData, like, tilData } from './rad.ts'

/** The draft as it stands on the server. */
export type Deres = { versjon: number; utkast: Utkastrad[] | null }

/** One attempt; a retry without an answer sends the very same, so that it counts once. */
export type Lagring = { rader: Utkastrad[]; versjon: number; kommandoId: string }

/** Rows that the server may not have, what they build on, and the attempt that was under way. */
export type Usendt = {
  rader: Utkastrad[]
  lagret: Utkastrad[] | null
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
  rader: Rad[]
  /** What the server holds, as far as this screen knows. */
  lagret: Utkastrad[] | null
  versjon: number
  sendt: Lagring | null
  konflikt: { deres: Deres; endringer: Endring[] } | null
  /** Why the server would not have it. */
  grunner: string[]
  forsok: number
}

/** Whether the screen has rows that the server, as far as it knows, has not. */
export const ulagret = ({ rader, lagret }: Kontekst) =>
  !like(tilData(rader), tilData(fraData(lagret ?? [])))

/** What must be remembered when the screen goes, if anything. */
export const usendtI = (kontekst: Kontekst): Usendt | undefined => {
  if (!ulagret(kontekst) && !kontekst.sendt) return undefined
  const { rader, lagret, versjon, sendt } = kontekst
  return { rader: tilData(rader), lagret, versjon, sendt }
}

/** The server's draft in place of the screen's. */
export const overtatt = ({ utkast, versjon }: Deres): Partial<Kontekst> => ({
  rader: fraData(utkast ?? []),
  lagret: utkast,
  versjon,
  sendt: null,
  konflikt: null,
})
