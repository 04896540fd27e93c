import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { be } from './kommune.ts'
import { fyllUt } from './sak.ts'

const hendelse = (type: string, data: object, om?: string) => ({
  type,
  data,
  ...(om !== undefined && { om }),
})

/** The child has told this, on a day that may be past; gives which entry it became. */
export async function harFortalt(
  page: Page,
  sakId: string,
  syn: string,
  skjedde?: string,
): Promise<string> {
  const data = { resultat: 'hort', form: 'samtale', syn, ord: 'barnets', sett: 'ikkeSett' }
  return send(page, sakId, { hendelse: hendelse('barnet.hort', data), skjedde })
}

/** Why the child has not been heard yet. */
export const erIkkeHort = (page: Page, sakId: string, grunn: string): Promise<string> =>
  send(page, sakId, { hendelse: hendelse('barnet.hort', { resultat: 'ikkeHort', grunn }) })

// What begins rests on nothing: any version that the case has had will do.
const send = async (page: Page, sakId: string, sending: object): Promise<string> => {
  const kommando = { sakId, ...sending, forventetVersjon: 1, kommandoId: randomUUID() }
  const { om } = await be<{ om: string }>(page.request, 'sak.send', kommando)
  return om
}

/** The entry on the tab in which this was told. */
export const innspillet = (page: Page, sagt: string): Locator =>
  page.getByRole('listitem').filter({ hasText: sagt })

/** Fills in what was done with it, and that the child has been told. */
export const skrivSvar = (page: Page, hva: string): Promise<void> =>
  fyllUt(page, {
    'Har dere gjort noe med det eleven fortalte?': 'Ja, og eleven vet hva',
    'Hva har dere gjort?': hva,
    'Hvem fortalte det til eleven?': 'Kontaktlærer',
  })
