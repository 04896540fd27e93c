import { StafettFeil } from '../api/feil.ts'

/** Login without proof exists in demo mode only; elsewhere it is not there at all. */
export function krevDemo({ demo }: { demo: boolean }): void {
  if (!demo) throw new StafettFeil({ kode: 'FINNES_IKKE' })
}
