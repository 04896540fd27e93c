import fc from 'fast-check'
import { expect } from 'vitest'
import { begynnelsePaa } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { fraSkjema } from '../../stotte/fraSkjema.ts'
import type { Sted } from './folk.ts'
import { STEDER } from './folk.ts'
import type { Hentet, Overgang } from './svar.ts'
import type { Verden } from './verden.ts'

export type Regnskap = {
  godtatt: number
  avvist: number
  /** Transitions that were taken, and refused, at least once. */
  tatt: Set<string>
  nektet: Set<string>
}
export const tomtRegnskap = (): Regnskap => ({
  godtatt: 0,
  avvist: 0,
  tatt: new Set(),
  nektet: new Set(),
})

/** Left to the goals, so that there is a case to go on with, and a trinn to go up to. */
const UTENFOR = ['sak.avsluttet', 'sak.lukket', 'sak.gjenaapnet', 'trinn.hevetStraks']
/** Chance steps between one goal and the next, and how many a goal may take. */
const VANDRING = 14
const MEST = 400

const versjonAv = (prosesser: Hentet['prosesser'], om: string): number => {
  const funnet = prosesser.find((p) => p.om === om)
  if (!funnet) throw new Error('a transition of a process that is not shown')
  return funnet.versjon
}

/**
 * A client that knows nothing of the routine: what it may do, and how the data shall look, it has
 * from `sak.hent` alone. Each answer of the server is held against what was told beforehand.
 */
export function blindKlient(verden: Verden, sted: Sted, fro: number, regnskap: Regnskap) {
  const { folk, lesere } = STEDER[sted]
  const mulighet = fc.sample(fc.infiniteStream(fc.nat(2 ** 30)), { seed: fro, numRuns: 1 })[0]
  if (!mulighet) throw new Error('no chance')
  const terning = (under: number) => Number(mulighet.next().value) % under
  const trekk = <T>(liste: readonly T[]) => liste[terning(liste.length)]
  const stokk = <T>(liste: readonly T[]) =>
    liste
      .map((en) => ({ en, plass: terning(1000) }))
      .sort((a, b) => a.plass - b.plass)
      .map(({ en }) => en)

  const data = ({ type, skjema }: Overgang): { verdi: unknown } | null => {
    if (!skjema) throw new Error(`there is no schema of ${type}`)
    const mulige = fraSkjema(skjema)
    return mulige && { verdi: fc.sample(mulige, { seed: terning(2 ** 30), numRuns: 1 })[0] }
  }

  /** Number of the last event of the case: nobody else works in it. */
  let nr = 1
  const sending = ({ id, versjon, prosesser }: Hentet, { type, om }: Overgang, data: unknown) => ({
    sakId: id,
    hendelse: { type, om, data },
    forventetVersjon: om === undefined ? versjon : versjonAv(prosesser, om),
  })

  /** Takes a transition that was told to be possible; the server must agree. */
  const ta = async (person: string, sett: Hentet, overgang: Overgang) => {
    const fylt = data(overgang)
    if (!fylt) return false
    const kommando = sending(sett, overgang, fylt.verdi)
    const svar = await verden.som(person).send(kommando)
    nr += 1
    const { type, om = begynnelsePaa(type) ? expect.any(String) : undefined } = overgang
    expect(svar, `${person} ${JSON.stringify(kommando.hendelse)}`).toMatchObject({ status: 200 })
    expect(svar.data).toEqual({ sakId: sett.id, om, versjon: nr })
    regnskap.godtatt += 1
    regnskap.tatt.add(type)
    return true
  }

  /** Tries one that was told to be impossible; the refusal must name the same requirements. */
  const provNektet = async (person: string, sett: Hentet, type?: string) => {
    const { overganger } = sett
    const overgang = trekk(overganger.filter((o) => !o.tillatt && o.type === (type ?? o.type)))
    if (!overgang) return
    const kommando = sending(sett, overgang, data(overgang)?.verdi ?? {})
    const svar = await verden.som(person).send(kommando)
    regnskap.avvist += 1
    regnskap.nektet.add(overgang.type)
    if (svar.feil?.kode === 'INGEN_TILGANG') {
      expect(overganger.filter((o) => o.tillatt)).toEqual([])
      return
    }
    expect(svar, `${person} ${overgang.type}`).toMatchObject({
      status: 412,
      feil: { kode: 'IKKE_TILLATT' },
    })
    expect(svar.feil?.mangler).toEqual(overgang.mangler)
  }

  const dagerGaar = (antall: number) =>
    verden.stillKlokka(`${leggTilDager(verden.klokke().slice(0, 10), antall)}T09:00:00.000Z`)

  /** One chance step by one chance person; now and then time passes instead. */
  const vandre = async (sakId: string) => {
    if (terning(12) === 0) dagerGaar(1 + terning(40))
    const person = trekk([...folk, ...folk, ...lesere]) ?? ''
    const sett = await verden.som(person).hent(sakId, 'alle')
    await provNektet(person, sett)
    const mulige = sett.overganger.filter((o) => o.tillatt && !UTENFOR.includes(o.type))
    // Each kind alike, or what a case has many of would be nearly all that it does.
    const type = trekk([...new Set(mulige.map((o) => o.type))])
    const valgt = trekk(mulige.filter((o) => o.type === type))
    if (valgt) await ta(person, sett, valgt)
  }

  /** One step towards the event: it, or what it lacks, or what the case itself asks for, or time. */
  const skrittMot = async (maal: string, sakId: string) => {
    const onsket = [maal]
    const sett = new Map<string, Hentet>()
    for (const person of stokk(folk)) sett.set(person, await verden.som(person).hent(sakId, 'alle'))
    for (const type of onsket) {
      for (const [person, sak] of sett) {
        const overgang = sak.overganger.find((o) => o.type === type)
        if (overgang?.tillatt && (await ta(person, sak, overgang))) return type === maal
        const veier = (overgang?.mangler ?? []).flatMap(({ vei }) => vei ?? [])
        onsket.push(...veier.filter((vei) => !onsket.includes(vei)))
      }
    }
    for (const [person, sak] of sett) {
      const neste = sak.overganger.find((o) => o.type === sak.neste)
      if (terning(2) === 0 && neste?.tillatt && (await ta(person, sak, neste))) return false
    }
    dagerGaar(7)
    // What only others can bring about, as an answer to an offer, may have to be given up first.
    await vandre(sakId)
    return false
  }

  /** The case goes through the given events in order, and through chance ones before each. */
  return async (sakId: string, alleMaal: readonly string[]): Promise<void> => {
    nr = 1
    for (const maal of alleMaal) {
      for (let i = 0; i < VANDRING; i++) await vandre(sakId)
      let igjen = MEST
      while (!(await skrittMot(maal, sakId))) {
        igjen -= 1
        if (igjen === 0) throw new Error(`seed ${fro}: no way to ${maal} in ${sakId}`)
      }
    }
    // It has come to its end: nothing more is told there.
    const [person = ''] = folk
    await provNektet(person, await verden.som(person).hent(sakId, 'alle'), 'barnet.hort')
  }
}
