import type { Tjeneste } from '../roller.ts'
import type { Grunnlag, SakKontekst } from './kontekst.ts'
import type { Part } from './part.ts'

/** What lets services in, and from and until which days. */
type Slipper = { grunnlag: readonly Pick<Grunnlag, 'tjeneste' | 'fra' | 'til'>[] }

/** Whether consent, or a basis in law, lets the service in on that day. */
export const harGrunnlag = ({ grunnlag }: Slipper, tjeneste: Tjeneste, dag: string): boolean =>
  grunnlag.some(
    (en) => en.tjeneste === tjeneste && en.fra <= dag && (en.til === null || dag <= en.til),
  )

/** The services among these that neither lets in on that day (R676). */
export const utenGrunnlag = (sak: Slipper, parter: readonly Part[], dag: string): Tjeneste[] =>
  parter.flatMap((en) =>
    en.slag === 'tjeneste' && !harGrunnlag(sak, en.tjeneste, dag) ? en.tjeneste : [],
  )

/** How many adults the family has around it: the holder of the relay, and all who came to help. */
export const voksneRundt = ({ lag, stafett }: Pick<SakKontekst, 'lag' | 'stafett'>): number => {
  const ansatte = lag.medlemmer.flatMap((en) => (en.slag === 'ansatt' ? [en.person] : []))
  const utenfra = lag.medlemmer.filter(({ slag }) => slag === 'tjeneste').length
  return new Set([...ansatte, stafett.holder.person]).size + utenfra
}
