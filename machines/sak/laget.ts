import type { Tjeneste } from '../roller.ts'
import type { SakKontekst } from './kontekst.ts'

/** Whether consent, or a basis in law, lets the service in on that day. */
export const harGrunnlag = (
  { grunnlag }: Pick<SakKontekst, 'grunnlag'>,
  tjeneste: Tjeneste,
  dag: string,
): boolean =>
  grunnlag.some(
    (en) => en.tjeneste === tjeneste && en.fra <= dag && (en.til === null || dag <= en.til),
  )

/** How many adults the family has around it: the holder of the relay, and all who came to help. */
export const voksneRundt = ({ lag, stafett }: Pick<SakKontekst, 'lag' | 'stafett'>): number => {
  const ansatte = lag.medlemmer.flatMap((en) => (en.slag === 'ansatt' ? [en.person] : []))
  const utenfra = lag.medlemmer.filter(({ slag }) => slag === 'tjeneste').length
  return new Set([...ansatte, stafett.holder.person]).size + utenfra
}
