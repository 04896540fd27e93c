import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { stafett } from '../holdbarhet/prosess.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const BARNET = 'barnId = (select barnId from sak where id = @sakId)'

/** What was done to a case behind the server's back, and what must be said of it. */
const TUKLING: [navn: string, sql: string, sies: string][] = [
  [
    'det som står i en hendelse',
    `update hendelse set data = replace(data, 'ofte', 'aldri') where sakId = @sakId and nr = 3`,
    'snapshot.context.undring',
  ],
  [
    'dagen en hendelse skjedde',
    `update hendelse set skjedde = '2026-11-21' where sakId = @sakId and nr = 3`,
    'snapshot.context.stegSiden, snapshot.context.undring, frister',
  ],
  [
    'hva slags hendelse det var',
    `update hendelse set type = 'notat.skrevet' where sakId = @sakId and nr = 5`,
    'snapshot.value.stafett, snapshot.context.stafett, sak.tilstand, sak.tilbudtTil',
  ],
  [
    'en hendelse som ikke finnes',
    `update hendelse set type = 'noe.annet' where sakId = @sakId and nr = 3`,
    'snapshot.value.trapp, snapshot.context.undring, sak.tilstand',
  ],
  [
    'en hendelse midt i, som er borte',
    'delete from hendelse where sakId = @sakId and nr = 4',
    'hendelser: det mangler et nummer',
  ],
  [
    'den siste hendelsen, som er borte',
    'delete from hendelse where sakId = @sakId and nr = 5',
    'versjon, snapshot.versjon, snapshot.value.stafett, snapshot.context.stafett',
  ],
  [
    'den første hendelsen, som er borte',
    'delete from hendelse where sakId = @sakId and nr = 1',
    'hendelser: den første åpner ikke saken',
  ],
  [
    'alle hendelsene',
    'delete from hendelse where sakId = @sakId',
    'hendelser: den første åpner ikke saken',
  ],
  [
    'data som ikke er JSON',
    `update hendelse set data = '{' where sakId = @sakId and nr = 4`,
    'hendelser: det mangler et nummer',
  ],
  [
    'roller som ikke er JSON',
    `update hendelse set aktorRoller = '[' where sakId = @sakId and nr = 5`,
    'versjon, snapshot.versjon, snapshot.value.stafett',
  ],
  [
    'data uten det hendelsen trenger',
    `update hendelse set data = 'null' where sakId = @sakId and nr = 5`,
    'hendelser: de kan ikke foldes',
  ],
  [
    'en ukjent rutine',
    `update hendelse set data = replace(data, '2026.1', '2026.9') where sakId = @sakId and nr = 1`,
    'rutine: orland-skole 2026.9 er ikke kjent',
  ],
  [
    'et snapshot',
    `update sakSnapshot set data = replace(data, '"trinn":0', '"trinn":2') where sakId = @sakId`,
    'snapshot.context.trinn',
  ],
  [
    'et snapshot som ikke er JSON',
    `update sakSnapshot set data = '{' where sakId = @sakId`,
    'snapshot: det kan ikke leses',
  ],
  ['et snapshot som er borte', 'delete from sakSnapshot where sakId = @sakId', 'snapshot.versjon'],
  [
    'stafettholderen',
    `update sak set stafettholder = 'tone' where id = @sakId`,
    'sak.stafettholder',
  ],
  ['trinnet i listen', 'update sak set trinn = 3 where id = @sakId', 'sak.trinn'],
  ['barnet', `update sak set barnId = 'barn-1' where id = @sakId`, 'sak.barnId'],
  ['versjonen', 'update sak set versjon = 9 where id = @sakId', 'versjon'],
  [
    'plassen i listen',
    `update sak set sortDato = '2030-01-01' where id = @sakId`,
    'plassen i listen',
  ],
  ['navnet i listen', `update sak set sortNavn = 'a' where id = @sakId`, 'plassen i listen'],
  [
    'en fraværsdag som er endret',
    `update fravaer set timer = 1 where dato = '2026-11-18' and ${BARNET}`,
    'fravaer',
  ],
  ['en fraværsdag som er borte', `delete from fravaer where ${BARNET}`, 'fravaer'],
  [
    'en fraværsdag som saken ikke vet om',
    `insert into fravaer select barnId, arena, '2026-11-02', 'udokumentert', 'ukjent', null, null
     from sak where id = @sakId`,
    'fravaer',
  ],
  ['en frist', `update frist set forfaller = '2030-01-01' where sakId = @sakId`, 'frister'],
  ['en frist som er borte', 'delete from frist where sakId = @sakId', 'frister'],
  [
    'en frist til',
    `insert into frist values (@sakId, 'oppdiktet', '2026-12-01', 'plan.forfalt')`,
    'frister',
  ],
]

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
]

/** A database with so many cases, each with deadlines and an open offer, and no server on it. */
async function medSaker(antall: number) {
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
  await verden.app.close()
  await verden.lukkStore()
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

test('an untouched database agrees', async () => {
  const { fil } = await medSaker(2)
  expect(await stafett(['verify'], fil).ferdig).toEqual({
    kode: 0,
    ut: '2 saker og 10 hendelser er gjennomgått. Alt stemmer.\n',
    feil: '',
  })
})

test('whatever was changed in the file is found, case by case', { timeout: 60_000 }, async () => {
  const { fil, saker } = await medSaker(TUKLING.length + 1)
  const db = new Database(fil)
  db.pragma('foreign_keys = OFF')
  for (const [i, [, sql]] of TUKLING.entries()) {
    expect(db.prepare(sql).run({ sakId: saker[i] }).changes, sql).toBeGreaterThan(0)
  }
  db.close()

  const { kode, ut, feil } = await stafett(['verify'], fil).ferdig
  const linjer = feil.trimEnd().split('\n')
  expect(linjer.pop()).toMatch(
    new RegExp(`^${TUKLING.length} av ${saker.length} saker og \\d+ hendelser avviker\\.$`),
  )
  const sagtOm = (sakId = '') => linjer.find((linje) => linje.startsWith(`Sak ${sakId}: `))
  expect(TUKLING.map(([navn], i) => [navn, sagtOm(saker[i])])).toEqual(
    TUKLING.map(([navn, , sies]) => [navn, expect.stringContaining(sies)]),
  )
  expect(feil).not.toMatch(/ofte|aldri/)
  expect([kode, ut]).toEqual([1, ''])
})
