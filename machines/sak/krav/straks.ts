import type { Strakskrav, Straksvei } from '../../rutine/trinn.ts'
import { terskeltrinn } from '../fravaer.ts'
import type { Straksmaal } from '../hendelser/trinn.ts'
import type { SakKontekst } from '../kontekst.ts'
import type { KravInn } from './inn.ts'

type Sak = Pick<KravInn, 'rutine' | 'kontekst'>

const strakskrav: Record<Strakskrav, (k: SakKontekst) => boolean> = {
  terskelPassert: (k) => terskeltrinn(k) > k.trinn,
}

/** The ways up that do not wait for the work of the present trinn, each with what it lacks. */
export const straksveier = ({
  rutine,
  kontekst,
}: Sak): { vei: Straksvei; mangler: Strakskrav[] }[] =>
  rutine.trinn[kontekst.trinn].straks.map((vei) => ({
    vei,
    mangler: vei.krav.filter((navn) => !strakskrav[navn](kontekst)),
  }))

const NIVAA = [
  [1, 'trinn1'],
  [2, 'trinn2'],
  [3, 'trinn3'],
] as const satisfies readonly (readonly [number, Straksmaal])[]

/** Each way that is open, and to which trinn it leads: a threshold no further than it speaks of. */
export const finnVeier = (sak: Sak): { id: string; til: Straksmaal[] }[] =>
  straksveier(sak).flatMap(({ vei: { id, krav }, mangler }) => {
    if (mangler.length > 0) return []
    const { trinn } = sak.kontekst
    const hoyst = krav.includes('terskelPassert') ? terskeltrinn(sak.kontekst) : 3
    return [{ id, til: NIVAA.flatMap(([nr, navn]) => (nr > trinn && nr <= hoyst ? navn : [])) }]
  })
