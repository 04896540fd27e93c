import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { decide, muligheter } from '../../../machines/forlop/decide.ts'
import { fold } from '../../../machines/forlop/fold.ts'
import { erHendelseType } from '../../../machines/forlop/hendelser.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { deler } from '../../../machines/forlop/stand.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { alleProsesser } from '../../../machines/prosess/register.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Besluttet } from '../../../machines/sak/konvolutt.ts'
import { stier } from '../../../machines/sak/tilstand.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import { gyldigData } from '../../stotte/gyldig.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, gitt, holder, omverden, SYSTEM } from '../../stotte/sak.ts'
import { holderLovene } from '../sak/lover.ts'

/** Samples of each event's data: enough to meet every branch of a schema. */
const PROVER = 12

type Skritt = { fra: string; type: string; til: string }
type Sted = { om: string; stand: Stand; hendelser: Besluttet[] }

const noder = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(noder),
]
const tilstandI = ({ stand, om }: Pick<Sted, 'stand' | 'om'>) =>
  stier(stand.prosesser.get(om)?.snapshot.value, '').join()

const kombinasjoner = publiserteRutiner.flatMap((rutine) =>
  alleProsesser.map((prosess) => ({ id: `${rutine.id} ${prosess.navn}`, rutine, prosess })),
)

describe.each(kombinasjoner)('$id', ({ rutine, prosess }) => {
  const sak = gitt(rutine, iTrinn(1), borHverForSeg)
  // Later, so that what may be told back can have been told.
  const idag = leggTilDager(sak.idag, 3)

  const provd = ({ stand }: Pick<Sak, 'stand'>, type: string, om?: string): unknown[] => {
    if (!erHendelseType(type)) throw new Error(`there is no event ${type}`)
    return fc.sample(gyldigData({ ...sak, stand, idag }, type, om), { seed: 7, numRuns: PROVER })
  }

  const ta = (stand: Stand, type: string, data: unknown, om?: string) => {
    if (!erHendelseType(type)) throw new Error(`there is no event ${type}`)
    const id = `h${stand.nr + 1}`
    const roller = prosess.hendelser[type]?.roller ?? []
    const aktor = roller.includes('stafettholder') ? holder({ snapshot: stand.sak }) : SYSTEM
    const tid = { skjedde: idag, registrert: `${idag}T12:00:00.000Z` }
    const hendelse = { id, type, data, aktor, ...tid, ...(om !== undefined && { om }) }
    return decide(stand, hendelse, omverden({ ...sak, idag }))
  }

  /** Breadth first over what one process offers, from each way in which it can begin. */
  const vandre = () => {
    const skritt: Skritt[] = []
    const sett = new Map<string, Sted>()
    const ko: Sted[] = []
    const komTil = (sted: Sted) => {
      const navn = tilstandI(sted)
      if (sett.has(navn)) return
      sett.set(navn, sted)
      ko.push(sted)
    }
    for (const data of provd(sak, prosess.begynner.type)) {
      const svar = ta(sak.stand, prosess.begynner.type, data)
      if (svar.outcome !== 'ok') throw new Error(`a beginning was refused: ${svar.outcome}`)
      const om = svar.hendelse.om ?? ''
      komTil({ om, stand: svar.stand, hendelser: [svar.hendelse] })
    }
    for (const sted of ko) {
      const { om, stand, hendelser } = sted
      const her = muligheter(stand, { aktor: SYSTEM, skjedde: idag })
      for (const { type } of her.filter((m) => m.om === om)) {
        for (const data of provd({ stand }, type, om)) {
          const svar = ta(stand, type, data, om)
          if (svar.outcome !== 'ok') throw new Error(`${type} was refused: ${svar.outcome}`)
          const neste = { om, stand: svar.stand, hendelser: [...hendelser, svar.hendelse] }
          skritt.push({ fra: tilstandI(sted), type, til: tilstandI(neste) })
          komTil(neste)
        }
      }
    }
    return { steder: [...sett.values()], skritt }
  }
  const { steder, skritt } = vandre()
  const maskin = prosess.maskin(rutine)
  const alle = noder(maskin.root).filter((n) => n.type === 'atomic')
  const flyktige = alle.filter((n) => (n.always ?? []).length > 0).map((n) => n.key)

  it('reaches every state that it can rest in', () => {
    const hvile = alle.map((n) => n.path.join('.')).filter((navn) => !flyktige.includes(navn))
    expect(steder.map(tilstandI).sort()).toEqual(hvile.sort())
  })

  it('takes every transition that its machine declares', () => {
    const erklaert = alle.flatMap((n) =>
      [...n.transitions.keys()].map((type) => `${n.path.join('.')} ${type}`),
    )
    const tatt = new Set(skritt.map(({ fra, type }) => `${fra} ${type}`))
    expect(erklaert.length).toBeGreaterThan(0)
    expect(erklaert.filter((o) => !tatt.has(o))).toEqual([])
  })

  it('declares each of its events, and has a definition of each that it takes', () => {
    const tar = alle.flatMap((n) => [...n.transitions.keys()].map(String))
    expect([...new Set([...tar, prosess.begynner.type])].sort()).toEqual(
      Object.keys(prosess.hendelser).sort(),
    )
  })

  it('keeps the laws wherever it comes, and the case is where its events fold to', () => {
    for (const { stand, hendelser } of steder) {
      holderLovene(rutine, stand)
      const igjen = fold(rutine, [sak.opprettet, ...sak.hendelser, ...hendelser])
      expect(deler(igjen)).toEqual(deler(stand))
    }
  })

  it('moves no other part of the case than what its events are told to', () => {
    for (const { stand, om } of steder) {
      const andre = [...stand.prosesser].filter(([id]) => id !== om)
      for (const [id, prosess] of andre) expect(prosess).toBe(sak.stand.prosesser.get(id))
      expect(stand.versjon).toBe(sak.stand.versjon)
    }
  })

  it('refuses whoever has no part in the case, for nothing but that', () => {
    const ingen = { aktor: { id: 'ingen', roller: [] }, skjedde: idag }
    for (const { stand, om } of steder) {
      for (const mulighet of muligheter(stand, ingen).filter((m) => m.om === om)) {
        expect(mulighet.mangler.map(({ krav }) => krav)).toEqual(['rolle'])
      }
    }
  })
})
