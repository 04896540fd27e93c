import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { canonical } from '../../../db/canonical.ts'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const HENDELSER = [
  {
    type: 'undring.konkretisert',
    data: { hva: 'Kommer ofte sent', tegn: [], provd: 'Ringt hjem' },
  },
  { type: 'notat.skrevet', data: { tekst: 'Et notat' } },
  {
    type: 'stafett.tilbudt',
    data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Kort om saken' },
  },
  {
    type: 'barnet.hort',
    data: {
      resultat: 'hort',
      form: 'samtale',
      syn: 'Er ofte redd',
      ord: 'barnets',
      sett: 'ikkeSett',
    },
  },
]

/** A database with so many cases, each with deadlines and an open offer, and no server on it. */
export async function medSaker(antall: number) {
  const verden = await startVerden()
  const saker: string[] = []
  for (let i = 0; i < antall; i++) {
    const { sakId } = await verden.nySak()
    await leggInnFravaer(verden, sakId)
    for (const [nr, hendelse] of HENDELSER.entries()) {
      const svar = await verden.som('kari').send({ sakId, hendelse, forventetVersjon: nr + 2 })
      expect(svar.status).toBe(200)
    }
    saker.push(sakId)
  }
  await verden.stopp()
  return { fil: verden.fil, saker }
}

/** As the import does: by the system, which no sender is refused for. */
async function leggInnFravaer({ store, klokke }: Verden, sakId: string) {
  const lagret = await store.finnSak(sakId)
  if (!lagret) throw new Error('ingen sak')
  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())
  const dag = { dato: '2026-11-18', art: 'dokumentert', aarsak: 'sykdom', timer: null }
  const kommando = somKommando(SYSTEM.id, sakId, {
    kommandoId: randomUUID(),
    forventetVersjon: 1,
    type: 'fravaer.registrert',
    data: { dager: [dag] },
  })
  const outcome = await orkestrator.send(sakId, lagret, SYSTEM, kommando)
  expect(outcome.outcome).toBe('ok')
}

/** Changes the file behind everybody's back; answers how many rows. */
export function tukle(fil: string, sql: string, verdier: Record<string, string> = {}): number {
  const db = new Database(fil)
  try {
    db.pragma('foreign_keys = OFF')
    return db.prepare(sql).run(verdier).changes
  } finally {
    db.close()
  }
}

const TABELLER = [
  'sak',
  'snapshot',
  'frist',
  'fravaer',
  'hendelse',
  'hendelsesslag',
  'kommando',
  'utboks',
]

/** The order of its keys tells how a case came where it is, not where that is. */
function sorterNokler(rad: { data: string }): void {
  try {
    rad.data = canonical(JSON.parse(rad.data))
  } catch {
    // What is no JSON stands as it is.
  }
}

/** Every row of what is stored of cases, byte for byte, but for the order of a snapshot's keys. */
export function innhold(fil: string): Record<string, unknown[]> {
  const db = new Database(fil, { readonly: true })
  try {
    return Object.fromEntries(
      TABELLER.map((t) => {
        const rader = db.prepare(`select * from ${t}`).all()
        if (t === 'snapshot') for (const rad of rader) sorterNokler(Object(rad))
        return [t, rader.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))]
      }),
    )
  } finally {
    db.close()
  }
}
