import { randomUUID } from 'node:crypto'
import type { Person } from '../../../db/store.ts'
import type { Hendelse } from './verden.ts'
import { startVerden } from './verden.ts'

/** Today is Friday 20 November. */
export const IDAG = '2026-11-20'
export const NESTE = '2026-12-18'
export const HVEM = [{ slag: 'barnet' }, { slag: 'ansatt', person: 'kari', rolle: 'kontaktlaerer' }]
export const innkalt = (dato: string, { slag, hvem } = { slag: 'evaluering', hvem: HVEM }) => ({
  type: 'mote.foreslatt',
  data: {
    naar: 'fast',
    slag,
    hvem,
    form: 'fysisk',
    tolk: false,
    tid: { dato, kl: '14:00', minutter: 60 },
  },
})
const rad = {
  omraade: 'Trygghet',
  hvorfor: '',
  tiltak: ['En fast voksen ved døra'],
  kjennetegn: 'Kommer inn når det ringer',
  ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
  evalueres: IDAG,
  rettetMot: 'miljo',
  fra: null,
}

/** Teaches another class, and sees nothing of this one. */
const BO: Person = {
  id: 'bo',
  navn: 'Bo Syntetisk',
  spraak: 'nb',
  roller: [{ rolle: 'kontaktlaerer', enhetId: 'skole-1', gruppe: '5B' }],
}

/** A plan that is due today, and the meeting in which it is to be evaluated. */
export async function motedag() {
  const verden = await startVerden()
  await verden.store.personer.settInn([BO])
  const { sakId } = await verden.nySak()
  const kari = verden.som('kari')
  const send = async (hendelse: Hendelse, forventetVersjon: number) =>
    Object((await kari.send({ sakId, hendelse, forventetVersjon })).data)
  await send({ type: 'plan.utkastLagret', data: { maal: 'Trygg i friminuttene', rader: [rad] } }, 1)
  const { versjon } = await send({ type: 'plan.iverksatt', data: {} }, 2)
  const mote = await send(innkalt(IDAG), versjon)
  const hentet = Object((await kari.sporr('sak.hent', { sakId })).data)
  const [{ id: radId }] = hentet.plan.gjeldende.rader
  const fullfor = (neste: string) => [
    {
      type: 'plan.evaluert',
      data: {
        deltakere: ['barnet'],
        utfall: {
          [radId]: {
            utfall: 'viderefores',
            gjennomfort: 'ja',
            hjalp: 'delvis',
            resultat: 'Roligere morgener',
          },
        },
        oppsummering: 'Vi går videre.',
        samordning: 'sammeProblem',
      },
    },
    { type: 'plan.viderefort', data: { evalueres: neste } },
    {
      type: 'mote.holdt',
      om: mote.om as string,
      data: { tilstede: HVEM, form: 'fysisk', referat: 'Vi går videre.' },
    },
    innkalt(NESTE),
  ]
  const samlet = async (hendelser: { kommandoId: string; hendelse: Hendelse }[]) =>
    kari.kall('sak.sendSamlet', {
      sakId,
      forventetVersjon: hentet.versjon,
      hendelser: hendelser.map((en) =>
        en.hendelse.om ? { ...en, forventetVersjon: mote.versjon } : en,
      ),
    })
  const typer = async () => (await verden.store.hendelser(sakId)).slice(4).map(({ type }) => type)
  return { ...verden, sakId, kari, om: mote.om as string, versjon, fullfor, samlet, typer }
}

export const medId = (hendelser: Hendelse[]) =>
  hendelser.map((hendelse) => ({ kommandoId: randomUUID(), hendelse }))
