import { expect } from 'vitest'
import { Sendt } from './svar.ts'
import type { Verden } from './verden.ts'

/** What a child tells, in the words given. */
export const hort = (syn = 'Vil sitte ved vinduet', om?: string) => ({
  type: 'barnet.hort',
  om,
  data: { resultat: 'hort', form: 'samtale', syn, ord: 'barnets', sett: 'ikkeSett' },
})

export const besvart = (om: string | undefined, hva = 'Plassen er byttet') => ({
  type: 'stemme.besvart',
  om,
  data: { resultat: 'fulgt', hva, fortalt: '2026-11-20', fortaltAv: 'kontaktlaerer' },
})

export const vist = (om: string | undefined, svar = 'enig') => ({
  type: 'stemme.vist',
  om,
  data: { svar },
})

export const utkast = (hvorfor = 'Uro om morgenen') => ({
  type: 'plan.utkastLagret',
  data: {
    maal: 'Trygg på skolen',
    rader: [
      {
        omraade: 'Trygghet',
        hvorfor,
        tiltak: ['Fast voksen ved døra'],
        kjennetegn: 'Kommer inn når det ringer',
        ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
        evalueres: '2026-12-18',
        rettetMot: 'miljo',
        fra: null,
      },
    ],
  },
})

export const notat = (tekst = 'Et notat') => ({ type: 'notat.skrevet', data: { tekst } })

/** A case in which the child has told one thing: event 2 of the case, and the entry's only one. */
export async function medStemme(verden: Verden) {
  const { sakId, barn } = await verden.nySak()
  const om = await fortell(verden, sakId)
  return { sakId, barn, om }
}

/** The child tells one thing more; answers its entry. */
export async function fortell(verden: Verden, sakId: string, syn?: string): Promise<string> {
  const kommando = { sakId, hendelse: hort(syn), forventetVersjon: 1 }
  const svar = await verden.som('kari').send(kommando)
  const { om } = Sendt.parse(svar.data)
  if (om === undefined) expect.unreachable(svar.tekst)
  return om
}
