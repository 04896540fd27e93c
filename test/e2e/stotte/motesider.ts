import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { be, spor } from './kommune.ts'
import { kallInnTilEvaluering } from './mote.ts'

const BARNET = { slag: 'barnet' }
const felles = { slag: 'annet', hvem: [BARNET], form: 'fysisk', tolk: false }
/** The day of the stories, and two weeks later. */
const IDAG = { dato: '2026-11-18', kl: '15:00', minutter: 30 }
const SIDEN = { ...IDAG, dato: '2026-12-02' }

/** A case with a meeting in each state, and the addresses of every page about one. */
export async function motesider(page: Page, sakId: string): Promise<string[]> {
  const send = async (type: string, data: object, om?: string) => {
    const { versjon, prosesser } = await spor<{
      versjon: number
      prosesser: { om: string; versjon: number }[]
    }>(page.request, 'sak.hent', { sakId })
    return be<{ om: string }>(page.request, 'sak.send', {
      sakId,
      kommandoId: randomUUID(),
      forventetVersjon: prosesser.find((en) => en.om === om)?.versjon ?? versjon,
      hendelse: { type, om, data },
    })
  }
  const kallInn = (tid: object, resten = {}) =>
    send('mote.foreslatt', { naar: 'fast', ...felles, tid, ...resten })
  const evaluering = await kallInnTilEvaluering(page, sakId)
  const spurt = await send('mote.foreslatt', { naar: 'velges', ...felles, tider: [SIDEN] })
  const serie = randomUUID()
  const iRytme = await kallInn({ ...SIDEN, kl: '12:00' }, { serie: { id: serie, nr: 1 } })
  const holdt = await kallInn(IDAG)
  const tilstede = [BARNET]
  await send('mote.holdt', { tilstede, form: 'fysisk', referat: 'Vi ble enige.' }, holdt.om)

  const barnets = async (om: string) =>
    (await spor<string[]>(page.request, 'mote.lenker', { sakId, om }))[0]
  const lenker = { sakId, om: holdt.om }
  const [etter] = await spor<{ lenke: string }[]>(page.request, 'tilbakemelding.lenker', lenker)
  return [
    `/sak/${sakId}/moter`,
    `/sak/${sakId}/moter/nytt`,
    `/sak/${sakId}/motet/${evaluering.om}`,
    `/sak/${sakId}/moter/${iRytme.om}/rytme`,
    `/sak/${sakId}/rytme/${serie}`,
    `/tid#${await barnets(spurt.om)}`,
    `/tid#${await barnets(evaluering.om)}`,
    '/tid#ingens',
    `/tilbakemelding#${etter?.lenke}`,
    '/tilbakemelding#ingens',
    `/tilbakemelding/${sakId}/${holdt.om}`,
  ]
}
