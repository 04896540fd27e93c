import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settIKraft, skrivPlan } from './plan.ts'
import { apneHandling, begynnPaa, fyllUt, gjor, kvittert, lagre, sendInn } from './sak.ts'

type Arena = 'Skole' | 'Barnehage'

/** What a school and a kindergarten call the same. */
const ORD = {
  Skole: { den: 'eleven', Den: 'Eleven', samtalen: 'Hold møte med elev og foresatte' },
  Barnehage: { den: 'barnet', Den: 'Barnet', samtalen: 'Hold møte med foresatte' },
} satisfies Record<Arena, object>

/** Trinn 0 as both routines have it: the wonder is written down, everybody is heard. */
export async function undreOgHor(page: Page, arena: Arena, dag: string): Promise<void> {
  await gjor(
    page,
    'Konkretiser undringen',
    { 'Hva ser du, og hva undrer du deg over?': 'Gråter ved porten, mest på mandager.' },
    dag,
  )
  await gjor(
    page,
    'Kontakt foresatte',
    {
      'Ble det kontakt?': 'Ja, det ble kontakt',
      'Hvordan?': 'På telefon',
      'Hva snakket dere om?': 'Vondt i magen om morgenen.',
    },
    dag,
  )
  await hor(page, arena, dag)
}

export function hor(page: Page, arena: Arena, dag: string): Promise<void> {
  const { den, Den } = ORD[arena]
  return gjor(
    page,
    `Hør ${den}`,
    {
      [`Hvordan fikk ${den} fortelle?`]: 'I en samtale',
      [`Hva sa eller viste ${den}?`]: 'Jeg vil ha noen å gå inn sammen med.',
      'Hvem sine ord er det?': `${Den}s egne ord`,
      [`Har ${den} sett det du skrev?`]: `Ja, og ${den} er enig`,
    },
    dag,
  )
}

export const holdSamtale = (page: Page, arena: Arena, dag: string): Promise<void> =>
  gjor(
    page,
    ORD[arena].samtalen,
    {
      'Hvem var med?': [ORD[arena].den, 'foresatte'],
      'Hva snakket dere om?': 'Hvordan morgenen er hjemme og her.',
    },
    dag,
  )

export const hev = (page: Page, trinn: number, hvorfor: string, dag: string): Promise<void> =>
  gjor(page, `Gå til trinn ${trinn}`, { 'Hvorfor går dere opp et trinn?': hvorfor }, dag)

/** The four areas, each side's understanding and what they agree on, as trinn 1–3 ask for. */
export async function kartleggOgForstaa(page: Page, arena: Arena, dag: string): Promise<void> {
  await begynnPaa(page, 'Kartlegg et område')
  const omraader = [arena, 'Familie', 'Fritid', 'Individ']
  for (const [nr, omraade] of omraader.entries()) {
    const valgt = page.getByRole('navigation', { name: 'Områder' }).locator('[aria-current=page]')
    await expect(valgt).toHaveText(omraade)
    await fyllUt(page, { 'Hva kom fram?': `Dette ser vi når vi ser på ${omraade}.` })
    if (nr === omraader.length - 1) break
    await sendInn(page, dag)
    // The next one that is left comes by itself, ready to be written on.
    await kvittert(page, page.getByRole('checkbox').first())
    await expect(page.getByText(`${omraade} er lagret`).last()).toBeVisible()
    await expect(page.getByText(`${nr + 1} av 4 områder`)).toBeVisible()
  }
  await lagre(page, dag)
  for (const side of [
    arena === 'Skole' ? 'Skolens' : 'Barnehagens',
    'Foresattes',
    `${ORD[arena].Den}s`,
  ]) {
    await gjor(
      page,
      'Skriv ned hvordan én side ser det',
      {
        'Har de sagt hvordan de forstår det?': 'Ja',
        'Hvem sin forståelse?': side,
        'Hvordan forstår de situasjonen?': 'Morgenen er tyngst. En kjent voksen hjelper.',
      },
      dag,
    )
  }
  await gjor(
    page,
    'Skriv ned felles forståelse',
    { 'Hva er dere enige om?': 'Morgenen er det vi begynner med.' },
    dag,
  )
}

/** The first plan: written from nothing, in force from the day. */
export async function leggPlan(page: Page, dag: string, evalueres: string): Promise<void> {
  await apneHandling(page, 'Skriv på planen')
  await skrivPlan(page, 'Trygg inn i skoledagen', [
    {
      omraade: 'Trygg start på dagen',
      hvorfor: 'Komme inn sammen med noen',
      tiltak: ['En kjent voksen møter ved porten', 'Fast plass i garderoben'],
      kjennetegn: 'Er inne når timen begynner',
      ansvarlig: 'Kontaktlærer',
      evalueres,
    },
  ])
  await settIKraft(page, dag)
}

/** A new version that starts from the measures that go on. */
export async function nyVersjon(page: Page, dag: string, evalueres: string): Promise<void> {
  await apneHandling(page, 'Skriv på planen')
  const rad = page.getByRole('group', { name: 'Rad 1', exact: true })
  await expect(rad.getByLabel('Område')).toHaveValue('Trygg start på dagen')
  await rad.getByLabel('Evaluering').fill(evalueres)
  await settIKraft(page, dag)
}

/** The holder offers the relay, and the one who was asked says yes. */
export async function giStafetten(
  fra: Page,
  til: { page: Page; navn: string },
  barn: string,
): Promise<void> {
  const overlevering = 'Vi møtes ved porten klokka åtte.'
  await gjor(fra, 'Tilby stafetten til en annen', {
    'Hvem skal få tilbudet?': til.navn,
    'Hva må den som tar over, vite?': overlevering,
  })
  await til.page.goto('/')
  await til.page.getByRole('link', { name: `Ta imot stafetten for ${barn}` }).click()
  await expect(til.page.getByText(overlevering)).toBeVisible()
  await lagre(til.page)
  await expect(fra.getByText(`${til.navn} tok imot stafetten.`).first()).toBeVisible()
}
