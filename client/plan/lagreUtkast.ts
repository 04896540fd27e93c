import { api, lesFeil, queryClient } from '../api.ts'
import { friskOpp } from '../sak/endring/useEndringer.ts'
import type { Lagring, Lagringssvar } from './utkastMaskin.ts'

/** What the server takes for one saving of the draft. */
const somKommando = (sakId: string, { rader, versjon, kommandoId }: Lagring) => ({
  sakId,
  hendelse: { type: 'plan.utkastLagret', data: { rader } },
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
    return { utfall: 'lagret', versjon }
  } catch (grunn) {
    const feil = lesFeil(grunn)
    switch (feil?.kode) {
      case 'KONFLIKT': {
        const { versjon, kontekst } = await queryClient.fetchQuery({
          ...api.sak.hent.queryOptions({ sakId }),
          staleTime: 0,
        })
        const deres = { versjon, utkast: kontekst.plan.utkast }
        return { utfall: 'konflikt', deres, endringer: feil.endringer }
      }
      case 'IKKE_TILLATT':
        return { utfall: 'avvist', grunner: feil.mangler.map(({ tekst }) => tekst) }
      case 'UGYLDIG_DATA':
        return { utfall: 'avvist', grunner: feil.felt.map(({ sti, grunn: g }) => `${sti}: ${g}`) }
      case 'INGEN_TILGANG':
      case 'FINNES_IKKE':
        return { utfall: 'avvist', grunner: [] }
      default:
        return { utfall: 'utenSvar' }
    }
  }
}

/** Saves while the page is being left: the request outlives the page, and nobody waits for it. */
export function lagreVedAvskjed(sakId: string, lagring: Lagring): void {
  fetch('/api/trpc/sak.send', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(somKommando(sakId, lagring)),
  }).then(
    () => friskOpp(sakId),
    () => undefined,
  )
}
