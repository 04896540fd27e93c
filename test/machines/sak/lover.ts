import { expect } from 'vitest'
import { decide } from '../../../machines/forlop/decide.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { erHendelseType, tidligst } from '../../../machines/forlop/hendelser.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { erDato } from '../../../machines/kalender/dato.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { kandidater, SYSTEM } from '../../stotte/sak.ts'

const paa = (ja: boolean) => (ja ? 1 : 0)

/** What holds in every case, always: the state and the memory of it say the same. */
export const holderLovene = (rutine: Rutine, stand: Stand) => {
  const { context: k, value } = stand.sak
  const { plan, stafett, hvile, lukket, trinnlogg, fravaer } = k
  const iKraft = ['gjelder', 'tilEvaluering', 'evaluert'].includes(value.plan)
  expect({
    liv: value.liv,
    trapp: Object.keys(value.trapp),
    iKraft,
    utkast: value.utkast,
    stafett: value.stafett,
    fravaer: value.fravaer,
  }).toEqual({
    liv: lukket ? 'lukket' : hvile ? 'paaVent' : 'aktiv',
    trapp: [`trinn${k.trinn}`],
    iKraft: plan.gjeldende !== null,
    utkast: plan.utkast ? 'paabegynt' : 'ingen',
    stafett: stafett.tilbud ? 'tilbudt' : 'holdes',
    fravaer: fravaer.varsel ? 'varslet' : 'rolig',
  })
  if (lukket) {
    const igjen = { iKraft, utkast: value.utkast, stafett: value.stafett, fravaer: value.fravaer }
    expect(igjen).toEqual({ iKraft: false, utkast: 'ingen', stafett: 'holdes', fravaer: 'rolig' })
  }
  expect([typeof stafett.holder.person, typeof stafett.holder.rolle]).toEqual(['string', 'string'])
  expect(trinnlogg.at(-1)?.trinn).toBe(k.trinn)
  expect(plan.tidligere.every((p) => p.til !== null)).toBe(true)
  expect(plan.gjeldende?.til ?? null).toBe(null)
  const versjoner = [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])]
  expect(versjoner.map((p) => p.nr)).toEqual(versjoner.map((_, i) => i + 1))
  for (const p of versjoner) {
    expect(p.rader.length).toBeGreaterThan(0)
    expect([0, 1]).toContain(p.periode - p.evalueringer.length)
  }
  if (plan.gjeldende) {
    const { periode, evalueringer } = plan.gjeldende
    expect(periode - evalueringer.length).toBe(paa(value.plan !== 'evaluert'))
  }
  holderFristene(rutine, stand)
}

/** An open case has a next date; what falls due is never refused, and called out once. */
const holderFristene = (rutine: Rutine, stand: Stand) => {
  const alle = frister(stand)
  expect(alle.length > 0).toBe(stand.sak.context.lukket === null)
  expect(alle.map((f) => f.forfaller)).toEqual(alle.map((f) => f.forfaller).sort())
  for (const frist of alle) {
    expect(erDato(frist.forfaller)).toBe(true)
    if (frist.utrop === null) continue
    const { dato, hendelse: type } = frist.utrop
    if (!erHendelseType(type)) throw new Error(`there is no event ${type}`)
    const { om } = frist
    const kontekst = stand.sak.context
    const egen = stand.prosesser.get(om ?? '')?.snapshot.context
    // The poller comes today, on the date or after it.
    const skjedde = [dato, tidligst(type, { kontekst, egen, idag: dato })].sort()[1] ?? dato
    const registrert = `${skjedde}T01:00:00.000Z`
    const konvolutt = { id: 'frist', type, data: {}, aktor: SYSTEM, skjedde, registrert }
    const svar = decide(stand, om === undefined ? konvolutt : { ...konvolutt, om }, {
      kandidater: kandidater(rutine),
      ansatte: [],
      foresatte: [],
      idag: skjedde,
    })
    if (svar.outcome !== 'ok') throw new Error(`${type} was refused when it fell due`)
    expect(frister(svar.stand)).not.toContainEqual(frist)
  }
}
