import type { Arbeidssak } from '../forlop.ts'
import { begynnPaa } from '../forlop.ts'
import { lagKlient } from '../http.ts'
import { lagKall, loggInnAlle } from '../kall.ts'
import { maal } from '../maal.ts'
import { startTjener } from '../tjener.ts'
import type { Fyltsak } from './fyllGammel.ts'
import { startProsess } from './prosess.ts'

/** What both programs are measured on, and the ratio that today's is to reach. */
export const MOT = {
  'send 1': { navn: 'sak.send, 1 klient' },
  'send 16': { navn: 'sak.send, 16 klienter', minst: 1.25 },
  'send 64': { navn: 'sak.send, 64 klienter' },
  'hent 16': { navn: 'sak.hent som skjermene spør, 16 klienter', minst: 1.6 },
  'historikk 16': { navn: 'sak.historikk, 16 klienter' },
  'list 16': { navn: 'sak.list, 16 klienter' },
  'prosess 1': { navn: 'i prosessen, 1 om gangen' },
  'prosess 64': { navn: 'i prosessen, 64 om gangen', minst: 1 },
} as const satisfies Record<string, { navn: string; minst?: number }>
export type Mothva = keyof typeof MOT
export const MOTHVA = Object.keys(MOT) as Mothva[]

/** One of the two programs: its server on one copy of the database, itself in a process on another. */
export type Side = { mal(hva: Mothva, antall: number): Promise<number>; lukk(): Promise<void> }
type Filer = { tjener: string; prosess: string }

/** The cases as the server has them: what was recorded long ago may have another version today. */
async function somTjenerenHarDem(port: number, saker: readonly Fyltsak[]): Promise<Arbeidssak[]> {
  const klient = lagKlient(port)
  const uten = saker.map((sak, i) => begynnPaa({ ...sak, versjon: 0 }, i, 'felles'))
  const cookie = await loggInnAlle(klient, uten)
  for (const sak of uten) {
    const svar = await klient.kall('sak.hent', { sakId: sak.sakId }, cookie(sak))
    sak.versjon = (svar as { versjon: number }).versjon
  }
  klient.lukk()
  return uten
}

/** Without a checkout, today's own. */
export async function lagSide(
  filer: Filer,
  alle: readonly Fyltsak[],
  rot: string | undefined,
): Promise<Side> {
  const tjener = await startTjener(filer.tjener, rot)
  const saker = await somTjenerenHarDem(tjener.port, alle)
  const { kall, lukk } = await lagKall(tjener.port, saker)
  const prosess = startProsess()
  const fil = filer.prosess
  await prosess.spor({ gjor: 'aapne', fil, saker: [...alle], ...(rot !== undefined && { rot }) })
  return {
    mal: async (hva, antall) => {
      const [navn = '', n = ''] = hva.split(' ')
      const samtidige = Number(n)
      if (navn === 'prosess') {
        return (await prosess.spor({ gjor: 'mal', antall, samtidige })) as number
      }
      const { perSekund } = await maal(antall, samtidige, async (nr) => {
        const sak = saker[nr % saker.length]
        if (sak) await kall[navn]?.(sak)
      })
      return perSekund
    },
    lukk: async () => {
      lukk()
      await tjener.stopp()
      await prosess.lukk()
    },
  }
}
