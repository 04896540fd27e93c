import type { Overgang, Sak } from '../bruk.ts'
import { finnOvergang } from '../handling/overgang.ts'
import type { Region } from './kart.ts'
import { erI, her } from './kart.ts'

/** A way on that the case has now. It leads from where it stands; `til` is the same where nothing moves. */
export type Vei = { overgang: Overgang; fra: string | null; til: string }

/** Taken by the system alone: no way for anybody. */
const avSegSelv = ({ roller }: Overgang): boolean =>
  roller.length > 0 && roller.every((rolle) => rolle === 'system')

/** The ways on of a region, read off the machine and off what the case says that it can take. */
export function veier(region: Region, sak: Sak): Vei[] {
  const staar = her(region, sak)
  const egne = region.begynner ? [] : region.kanter
  const funnet = egne.flatMap(({ fra, til, steg }) =>
    staar
      .filter((sti) => erI(sti, fra))
      .flatMap((sti) => steg.map(({ type }) => ({ type, fra: sti, til: til === fra ? sti : til }))),
  )
  const begynner = region.begynner ? [{ ...region.begynner, fra: null }] : []
  return [...funnet, ...begynner].flatMap(({ type, fra, til }) => {
    const overgang = finnOvergang(sak, { type })
    return overgang && !avSegSelv(overgang) ? [{ overgang, fra, til }] : []
  })
}

/** What may be done with one of those that the case has several of. */
export const veierFor = ({ overganger }: Pick<Sak, 'overganger'>, om: string): Overgang[] =>
  overganger.filter((en) => en.om === om && !avSegSelv(en))
