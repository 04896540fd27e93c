import { api, erLoggetUt, lesFeil, queryClient } from '../api.ts'
import { nyId } from '../id.ts'
import { friskOpp } from '../sak/endring/useEndringer.ts'
import { like } from './skrevet.ts'
import { usendt } from './usendt.ts'
import type { Lagring, Lagringssvar, Usendt } from './utkastTilstand.ts'

/** What the server takes for one saving of the draft. */
const somKommando = (sakId: string, { utkast, versjon, kommandoId }: Lagring) => ({
  sakId,
  hendelse: { type: 'plan.utkastLagret', data: utkast },
  forventetVersjon: versjon,
  kommandoId,
})

type Send = (kommando: ReturnType<typeof somKommando>) => Promise<{ versjon: number }>

/** Saves the draft, and tells what came of it in the terms of the one who waits. */
export async function lagreUtkast(
  send: Send,
  sakId: string,
  lagring: Lagring,
): Promise<Lagringssvar> {
  try {
    const { versjon } = await send(somKommando(sakId, lagring))
    return { outcome: 'lagret', versjon }
  } catch (grunn) {
    // It is no answer to what was sent: the same is sent again when one has logged in.
    if (erLoggetUt(grunn)) return { outcome: 'utenSvar' }
    const feil = lesFeil(grunn)
    switch (feil?.kode) {
      case 'KONFLIKT': {
        const { versjon, plan } = await queryClient.fetchQuery({
          ...api.sak.hent.queryOptions({ sakId }),
          staleTime: 0,
        })
        const deres = { versjon, utkast: plan.utkast }
        return { outcome: 'konflikt', deres, endringer: feil.endringer }
      }
      case 'IKKE_TILLATT':
        return { outcome: 'avvist', grunner: feil.mangler.map(({ tekst }) => tekst) }
      case 'UGYLDIG_DATA':
        return { outcome: 'avvist', grunner: feil.felt.map(({ sti, grunn: g }) => `${sti}: ${g}`) }
      case 'INGEN_TILGANG':
      case 'FINNES_IKKE':
        return { outcome: 'avvist', grunner: [] }
      default:
        return { outcome: 'utenSvar' }
    }
  }
}

/** Saves while the page is being left: the request outlives it. What was taken is remembered no more. */
export async function lagreVedAvskjed(sakId: string, unna: Usendt): Promise<void> {
  const lagring = unna.sendt ?? { utkast: unna.utkast, versjon: unna.versjon, kommandoId: nyId() }
  const huskes = { ...unna, sendt: lagring }
  usendt.remember(sakId, huskes)
  const svar = await fetch('/api/trpc/sak.send', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(somKommando(sakId, lagring)),
  }).catch(() => undefined)
  if (!svar?.ok) return
  // Taken up again meanwhile, or more than was sent: whoever has it there sees to the rest.
  if (usendt.hent(sakId) === huskes && like(unna.utkast, lagring.utkast)) {
    usendt.remember(sakId, undefined)
  }
  await friskOpp(sakId)
}
