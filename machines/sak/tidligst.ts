import type { SakKontekst } from './kontekst.ts'

const senest = (sist: string, dag: string | null | undefined): string =>
  dag && dag > sist ? dag : sist

/** The day of the latest change of the relay that the case remembers. */
export const sisteBytte = ({ opprettet, stafett: { siden, tilbud } }: SakKontekst): string =>
  [siden, tilbud?.dato].reduce<string>(senest, opprettet)

/** The day of the latest decision that the case remembers. */
export const sisteAvgjorelse = (k: SakKontekst): string =>
  [
    k.opprettet,
    k.trinnlogg.at(-1)?.fra,
    k.arbeid[k.trinn]?.enighet?.dato,
    k.plan.gjeldende?.fra,
    k.plan.gjeldende?.evalueringer.at(-1)?.dato,
    k.plan.tidligere.at(-1)?.til,
    k.fravaer.varsel?.dato,
    k.hvile?.fra,
    k.gjenopptatt,
    k.lukket?.dato,
  ].reduce<string>(senest, k.opprettet)
