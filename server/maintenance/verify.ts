import type { LagretHendelse, SakMedAlt, SakSomLest, Ulest } from '../../db/store.ts'
import { avvikI } from './compare.ts'
import type { Merknad } from './todaysRules.ts'
import { todaysRules } from './todaysRules.ts'

/** What differs between a case's events and what is stored of it. Names fields, never contents. */
export type Avvik = { sakId: string; hva: string[] }

export type Gjennomgang = {
  saker: number
  hendelser: number
  avvik: Avvik[]
  /** Events that were accepted and would not be today: no fault. Empty unless asked for. */
  merknader: Merknad[]
}

/** A store gives whole cases; a database that is looked at, what could be read of each. */
type Kilde = { alleSaker(): AsyncIterable<SakMedAlt | SakSomLest> }

const sagtOm = ({ lest: { hendelser }, ulest }: SakSomLest): string[] => [
  ...(hendelser?.length === 0 && ulest.length === 0 ? ['hendelser: saken har ingen'] : []),
  ...ulest.map(sagt),
]

const sagt = (ulest: Ulest): string =>
  'felt' in ulest
    ? `hendelse ${ulest.nr}: ${ulest.felt} kan ikke leses`
    : `${ulest.tabell}: kan ikke leses (${ulest.kode})`

/** What today's rules say of a case that agrees; `avvik` where its events are such that none can. */
const etterDagensRegler = (
  sakId: string,
  hendelser: readonly LagretHendelse[],
): Pick<Gjennomgang, 'avvik' | 'merknader'> => {
  try {
    return { avvik: [], merknader: todaysRules(sakId, hendelser) }
  } catch {
    return {
      avvik: [{ sakId, hva: ['hendelser: dagens regler kan ikke prøves på dem'] }],
      merknader: [],
    }
  }
}

/** Every case of the database, folded again from its events. */
export const verify = async (kilde: Kilde, { dagensRegler = false } = {}): Promise<Gjennomgang> => {
  const svar: Gjennomgang = { saker: 0, hendelser: 0, avvik: [], merknader: [] }
  for await (const en of kilde.alleSaker()) {
    const somLest = 'lest' in en ? en : { sakId: en.sak.id, lest: en, ulest: [] }
    const { sakId, lest } = somLest
    const { hendelser = [] } = lest
    svar.saker += 1
    svar.hendelser += hendelser.length
    const hva = [...avvikI(sakId, lest), ...sagtOm(somLest)]
    if (hva.length > 0) svar.avvik.push({ sakId, hva })
    else if (dagensRegler) {
      const { avvik, merknader } = etterDagensRegler(sakId, hendelser)
      svar.avvik.push(...avvik)
      svar.merknader.push(...merknader)
    }
  }
  return svar
}
