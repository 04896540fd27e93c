import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { be, spor } from './kommune.ts'

/** Chooses a file of these bytes. */
export const velgBytes = (page: Page, buffer: Buffer, navn = 'fravaer.csv'): Promise<void> =>
  page.getByLabel('Velg en CSV-fil').setInputFiles({ name: navn, mimeType: 'text/csv', buffer })

/** Chooses a CSV file with these lines under the heading, as a regneark saves it. */
export const velgFil = (page: Page, linjer: readonly string[]): Promise<void> =>
  velgBytes(page, Buffer.from(['\uFEFFbarn;dato;art;årsak;timer', ...linjer].join('\r\n')))

/** Away on all three school days that this week has had: the stories' day is Wednesday 18 November. */
export async function borteDenneUka(page: Page, sakId: string): Promise<void> {
  const { versjon } = await spor<{ versjon: number }>(page.request, 'sak.hent', { sakId })
  const dager = ['2026-11-16', '2026-11-17', '2026-11-18'].map((dato) => ({
    dato,
    art: 'udokumentert',
    aarsak: 'ukjent',
    timer: null,
  }))
  const hendelse = { type: 'fravaer.registrert', data: { dager } }
  await be(page.request, 'sak.send', {
    sakId,
    hendelse,
    forventetVersjon: versjon,
    kommandoId: randomUUID(),
  })
}
