import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { be, spor } from './kommune.ts'

type Sak = {
  versjon: number
  barn: { foresatte: { id: string }[] }
  stafett: { holder: { person: string; rolle: string } }
  plan: { gjeldende: { rader: { omraade: string }[] } | null }
}

/** An evaluation is called in, for the day of the stories where nothing else is said, with the child, the guardians and whoever holds the relay. */
export async function kallInnTilEvaluering(
  page: Page,
  sakId: string,
  dato?: string,
): Promise<{ om: string; omraader: string[] }> {
  const sak = await spor<Sak>(page.request, 'sak.hent', { sakId })
  const foresatte = sak.barn.foresatte.map(({ id }) => ({ slag: 'foresatt', foresatt: id }))
  const hvem = [{ slag: 'barnet' }, ...foresatte, { slag: 'ansatt', ...sak.stafett.holder }]
  const om = await kallInn(page, sakId, { slag: 'evaluering', hvem }, dato)
  return { om, omraader: sak.plan.gjeldende?.rader.map(({ omraade }) => omraade) ?? [] }
}

/** A meeting is called in, for the day of the stories where nothing else is said; gives which. */
export async function kallInn(
  page: Page,
  sakId: string,
  mote: { slag: string; hvem: object[] },
  dato = '2026-11-18',
): Promise<string> {
  const { versjon } = await spor<Sak>(page.request, 'sak.hent', { sakId })
  const tid = { dato, kl: '14:00', minutter: 60 }
  const data = { naar: 'fast', form: 'fysisk', tolk: false, tid, ...mote }
  const { om } = await be<{ om: string }>(page.request, 'sak.send', {
    sakId,
    kommandoId: randomUUID(),
    forventetVersjon: versjon,
    hendelse: { type: 'mote.foreslatt', data },
  })
  return om
}

/** Two times are proposed to these, the week after the stories' day. */
export async function foreslaaMote(page: Page, sakId: string, hvem: object[]): Promise<void> {
  const { versjon } = await spor<Sak>(page.request, 'sak.hent', { sakId })
  const tider = ['2026-11-25', '2026-11-26'].map((dato) => ({ dato, kl: '10:00', minutter: 60 }))
  const data = { naar: 'velges', slag: 'annet', hvem, form: 'fysisk', tolk: false, tider }
  await be(page.request, 'sak.send', {
    sakId,
    kommandoId: randomUUID(),
    forventetVersjon: versjon,
    hendelse: { type: 'mote.foreslatt', data },
  })
}
