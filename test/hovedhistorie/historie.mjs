/**
 * What the story asks of a page, as Puppeteer has it.
 * @typedef {{ click(): Promise<void>, fill(tekst: string): Promise<void> }} Sted
 * @typedef {{
 *   goto(adresse: string): Promise<unknown>,
 *   locator(hva: string): Sted,
 *   select(hva: string, ...verdier: string[]): Promise<unknown>,
 *   waitForFunction(hva: string): Promise<unknown>,
 *   evaluate(hva: string): Promise<unknown>,
 * }} Side
 */

/**
 * The main story: from the first page, by a talk on trinn 0 and one on trinn 1, to a plan in force.
 * @param {Side} side a page of a browser
 * @param {string} adresse of a server with the demo municipality
 * @returns {Promise<void>} rejects where the browser does not come further
 */
export async function tilPlanIKraft(side, adresse) {
  /** @param {string} tekst */
  const trykk = (tekst) =>
    side.locator(`xpath///main//*[text()[contains(normalize-space(), "${tekst}")]]`).click()
  /** @param {string} navn of a button, where a heading may say the same */
  const knapp = (navn) => side.locator(`xpath///main//button[normalize-space()="${navn}"]`).click()
  /** @param {string} id @param {string} tekst */
  const skriv = (id, tekst) => side.locator(`[id="${id}"]`).fill(tekst)
  /** @param {string} tekst */
  const overskrift = (tekst) =>
    side.waitForFunction(`document.querySelector('h1')?.textContent === ${JSON.stringify(tekst)}`)
  /** @param {string} hva @returns {Promise<string[]>} the fields in view whose id ends like this */
  const felter = async (hva) =>
    /** @type {string[]} */ (
      await side.evaluate(`[...document.querySelectorAll('main textarea, main input, main select')]
        .filter((felt) => felt.checkVisibility() && /(${hva})$/.test(felt.id)).map((felt) => felt.id)`)
    )

  await side.goto(adresse)
  await trykk('Guro Syntetisk')
  await overskrift('Mine saker')
  await trykk('Ny sak')
  await side.locator('main a[href*="barn="]').click()
  await knapp('Start saken')
  await trykk('Skriv ned samtalen')

  await overskrift('Undring og første samtale')
  await skriv('undring.konkretisert-hva', 'Gråter ved porten.')
  await trykk('På telefon')
  await skriv('foresatte.kontaktet-oppsummering', 'Vondt i magen om morgenen.')
  await skriv('barnet.hort-syn', 'Jeg vil ha noen å gå inn sammen med.')
  await trykk('Barnets egne ord')
  await trykk('Ja, og barnet er enig')
  await skriv('trinn.hevet-begrunnelse', 'Vi må finne ut av det sammen.')
  await knapp('Lagre og gå til trinn 1')

  await overskrift('Samtalen på trinn 1')
  for (const id of await felter('oppsummering|forstaaelse'))
    await skriv(id, 'Overgangene er tyngst.')
  await knapp('Lagre og lag planen')

  await side.waitForFunction(`document.activeElement?.id.endsWith('-omraade')`)
  for (const id of await felter('omraade|hvorfor|tiltak|ansvarlig')) await skriv(id, 'Trygg start')
  for (const id of await felter('rettetMot')) await side.select(`[id="${id}"]`, '2')
  await knapp('Sett planen i kraft')
  await side.waitForFunction(`document.getElementById('plan-tittel') !== null`)
}
