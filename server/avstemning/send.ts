import type { MoteHendelseType } from '../../machines/mote/hendelser.ts'
import type { RequestContext } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import { feltFraZod } from '../api/feltfeil.ts'
import { somKommando } from '../sak/kommando.ts'
import type { Avstemning } from './aapne.ts'
import { aapne, LENKE } from './aapne.ts'

type Sendes = { type: MoteHendelseType; data: object; kommandoId: string }

/**
 * Sends what whoever holds a link says to their meeting; nothing, where `hva` finds nothing to send.
 * @throws {StafettFeil} FINNES_IKKE as `aapne`, UGYLDIG_DATA about what is wrong with it
 */
export async function sendForLenke(
  ctx: Parameters<typeof aapne>[0] & Pick<RequestContext, 'spraak'>,
  lenke: string,
  hva: (aapnet: Avstemning) => Sendes | undefined,
): Promise<void> {
  for (;;) {
    const aapnet = await aapne(ctx, lenke)
    const sendes = hva(aapnet)
    if (!sendes) return
    const { lagret, om, versjon: forventetVersjon } = aapnet
    const sakId = lagret.sak.id
    const kommando = somKommando(LENKE.id, sakId, { ...sendes, forventetVersjon, om })
    const { outcome, ...resten } = await ctx.orkestrator.send(sakId, lagret, LENKE, kommando)
    if (outcome === 'ok') return
    // Another program moved the case again and again: nobody's words stand in the way of these.
    if (outcome === 'konflikt') continue
    if ('issues' in resten) {
      const felt = feltFraZod(resten, sendes.data, ctx.spraak)
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
}
