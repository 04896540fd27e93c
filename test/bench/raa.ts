import Database from 'better-sqlite3'
import { canonical } from '../../db/canonical.ts'
import type { Batch, FristRad } from '../../db/store.ts'

/** Stands in the list's order for a case without a next date, as the store has it. */
const SIST = '9999-12-31'

type Plass = { sortDato: string; liv: string; tilbudtTil: string | null }
const somTekst = ({ sortDato, liv, tilbudtTil }: Plass) => `${sortDato} ${liv} ${tilbudtTil}`

/**
 * The least that must be done to keep what a batch holds: its rows, in one transaction with one
 * sync, in tables like the store's own under the same settings. Nothing is checked or asked, and a
 * case is read only the first time, to know which of its deadlines and indexed columns will change.
 */
export function raaskriver(fil: string) {
  const db = new Database(fil)
  for (const p of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(p)
  for (const p of ['cache_size = -65536', 'wal_autocheckpoint = 32000']) db.pragma(p)
  const skrevet = new Map<string, { frister: FristRad[]; plass: string }>()
  const lesFrister = db.prepare<[string], FristRad>(
    'select type, forfaller, hendelse from frist where sakId = ?',
  )
  const lesPlass = db.prepare<[string], Plass>(
    'select sortDato, liv, tilbudtTil from sak where id = ?',
  )
  const settInn = (tabell: string, kolonner: string) =>
    db.prepare(
      `insert into ${tabell} (${kolonner}) values (${kolonner.replace(/\w+/g, (k) => `@${k}`)})`,
    )
  const nyHendelse = settInn(
    'hendelse',
    'sakId, nr, id, type, data, aktorId, aktorRoller, skjedde, registrert',
  )
  const nyKommando = settInn('kommando', 'id, avtrykk, sakId, svar, registrert')
  const nyMelding = settInn('utboks', 'id, sakId, type, mottaker, data, opprettet')
  const nyFrist = settInn('frist', 'sakId, type, forfaller, hendelse')
  const slettFrist = db.prepare('delete from frist where sakId = ? and type = ?')
  const oppdaterSak = db.prepare(
    `update sak set versjon = @versjon, oppdatert = @oppdatert, trinn = @trinn, tilstand = @tilstand,
     bytter = @bytter, nesteDato = @nesteDato, nesteHva = @nesteHva where id = @id`,
  )
  const flyttSak = db.prepare(
    'update sak set sortDato = @sortDato, liv = @liv, tilbudtTil = @tilbudtTil where id = @id',
  )
  const snapshot = db.prepare('update sakSnapshot set versjon = ?, data = ? where sakId = ?')
  const begynn = db.prepare('begin immediate')
  const slutt = db.prepare('commit')

  const kjent = (sakId: string) => {
    const plass = lesPlass.get(sakId)
    if (!plass) throw new Error('the case is gone')
    return { frister: lesFrister.all(sakId), plass: somTekst(plass) }
  }

  const skrivSak = ({ sak, frister }: Batch, versjon: number, oppdatert: string) => {
    const naa = skrevet.get(sak.id) ?? kjent(sak.id)
    const rad = { ...sak, versjon, oppdatert, sortDato: sak.nesteDato ?? SIST }
    oppdaterSak.run(rad)
    if (naa.plass !== somTekst(rad)) flyttSak.run(rad)
    const lik = (a: FristRad) => (b: FristRad) => a.type === b.type && a.forfaller === b.forfaller
    for (const f of naa.frister) if (!frister.some(lik(f))) slettFrist.run(sak.id, f.type)
    for (const f of frister) if (!naa.frister.some(lik(f))) nyFrist.run({ ...f, sakId: sak.id })
    skrevet.set(sak.id, { frister, plass: somTekst(rad) })
  }

  const skriv = (batch: Batch) => {
    const sakId = batch.sak.id
    let nr = batch.forventetVersjon
    let registrert = ''
    begynn.run()
    for (const { aktor, data, ...h } of batch.hendelser) {
      nr += 1
      registrert = h.registrert
      const hvem = { aktorId: aktor.id, aktorRoller: JSON.stringify(aktor.roller) }
      nyHendelse.run({ ...h, ...hvem, sakId, nr, data: canonical(data) })
    }
    skrivSak(batch, nr, registrert)
    snapshot.run(nr, batch.snapshot, sakId)
    for (const m of batch.utboks) {
      nyMelding.run({ ...m, data: JSON.stringify(m.data), sakId, opprettet: registrert })
    }
    const { kommandoId: id, fingerprint: avtrykk, svar } = batch
    nyKommando.run({ id, avtrykk, sakId, svar, registrert })
    slutt.run()
  }
  return { skriv, lukk: () => db.close() }
}
