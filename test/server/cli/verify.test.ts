import { expect, test } from 'vitest'
import { stafett } from '../holdbarhet/prosess.ts'
import { medSaker, tukle } from '../maintenance/saker.ts'

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
    'snapshot.context.stegSiden, snapshot.context.undring, frist.forfaller',
  ],
  [
    'hva slags hendelse det var',
    `update hendelse set type = 'notat.skrevet' where sakId = @sakId and nr = 5`,
    'hendelse 5: andre tilstander enn de som er lagret, hendelse 6: andre tilstander',
  ],
  [
    'en hendelse som ikke finnes',
    `update hendelse set type = 'noe.annet' where sakId = @sakId and nr = 3`,
    'hendelser: en nyere versjon av Stafett har skrevet dem',
  ],
  [
    'versjonen av en hendelse',
    'update hendelse set v = 9 where sakId = @sakId and nr = 3',
    'hendelser: en nyere versjon av Stafett har skrevet dem',
  ],
  [
    'en hendelse som ikke kunne skje der',
    `update hendelse set type = 'stafett.mottatt' where sakId = @sakId and nr = 3`,
    'hendelser: nr. 3, stafett.mottatt, har ingen overgang fra ',
  ],
  [
    'hvilket forløp en hendelse hører til',
    `update hendelse set om = 'et-annet' where sakId = @sakId and nr = 6`,
    'snapshot.stemme: den mangler, snapshot.stemme: ingen hendelse har begynt den, frist',
  ],
  [
    'tilstandene en hendelse førte til',
    `update hendelse set tilstand = replace(tilstand, 'stafett.holdes', 'stafett.tilbudt')
     where sakId = @sakId and nr = 3`,
    'hendelse 3: andre tilstander enn de som er lagret',
  ],
  [
    'tilstanden i forløpet en hendelse hører til',
    `update hendelse set tilstand = replace(tilstand, 'stemme.venter', 'stemme.besvart')
     where sakId = @sakId and nr = 6`,
    'hendelse 6: andre tilstander enn de som er lagret',
  ],
  [
    'en hendelse midt i, som er borte',
    'delete from hendelse where sakId = @sakId and nr = 4',
    'hendelser: det mangler et nummer',
  ],
  [
    'den siste hendelsen, som er borte',
    'delete from hendelse where sakId = @sakId and nr = 6',
    'versjon, snapshot.prosesser, snapshot.context.stemme, snapshot.stemme: ingen hendelse har begynt den',
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
    `update hendelse set aktorRoller = '[' where sakId = @sakId and nr = 6`,
    'versjon, snapshot.prosesser, snapshot.context.stemme, snapshot.stemme: ingen hendelse har begynt den',
  ],
  [
    'en ukjent rutine',
    `update hendelse set data = replace(data, '2026.1', '2026.9') where sakId = @sakId and nr = 1`,
    'rutine: orland-skole 2026.9 er ikke kjent',
  ],
  [
    'et snapshot',
    `update snapshot set data = replace(data, '"trinn":0', '"trinn":2') where sakId = @sakId`,
    'snapshot.context.trinn',
  ],
  [
    'et snapshot som ikke er JSON',
    `update snapshot set data = '{' where sakId = @sakId and om = ''`,
    'snapshot: det kan ikke leses',
  ],
  [
    'et snapshot som er borte',
    `delete from snapshot where sakId = @sakId and om = ''`,
    'snapshot: den mangler',
  ],
  [
    'versjonen av et snapshot',
    `update snapshot set versjon = 9 where sakId = @sakId and om = ''`,
    'snapshot.versjon',
  ],
  [
    'foldingen av et snapshot',
    `update snapshot set fold = fold - 1 where sakId = @sakId and om = ''`,
    'snapshot.fold',
  ],
  [
    'hvor et forløp står',
    `update snapshot set data = replace(data, '"venter"', '"besvart"')
     where sakId = @sakId and om <> ''`,
    'snapshot.stemme.value',
  ],
  [
    'versjonen av et forløp',
    `update snapshot set versjon = 3 where sakId = @sakId and om <> ''`,
    'snapshot.stemme.versjon',
  ],
  [
    'et forløp som ikke er JSON',
    `update snapshot set data = '{' where sakId = @sakId and om <> ''`,
    'snapshot.stemme: det kan ikke leses',
  ],
  [
    'et forløp som er borte',
    `delete from snapshot where sakId = @sakId and om <> ''`,
    'snapshot.stemme: den mangler',
  ],
  [
    'et forløp som ingen har begynt',
    `insert into snapshot select sakId, 'oppdiktet', navn, versjon, fold, data
     from snapshot where sakId = @sakId and om <> ''`,
    'snapshot.stemme: ingen hendelse har begynt den',
  ],
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
    `insert into fravaer select barnId, arena, '2026-11-02', 'udokumentert', 'ukjent', null, null, null, null, null
     from sak where id = @sakId`,
    'fravaer',
  ],
  ['en frist', `update frist set forfaller = '2030-01-01' where sakId = @sakId`, 'frist.forfaller'],
  [
    'forløpet en frist hører til',
    `update frist set om = '' where sakId = @sakId and om <> ''`,
    'frist',
  ],
  ['en frist som er borte', 'delete from frist where sakId = @sakId', 'frist'],
  [
    'en frist til',
    `insert into frist values (@sakId, '', 'oppdiktet', '2026-12-01', 'plan.forfalt')`,
    'frist',
  ],
]

test('an untouched database agrees', async () => {
  const { fil } = await medSaker(2)
  expect(await stafett(['verify'], fil).ferdig).toEqual({
    kode: 0,
    ut: '2 saker og 12 hendelser er gjennomgått. Alt stemmer.\n',
    feil: '',
  })
})

test('whatever was changed in the file is found, case by case', { timeout: 60_000 }, async () => {
  const { fil, saker } = await medSaker(TUKLING.length + 1)
  for (const [i, [, sql]] of TUKLING.entries()) {
    expect(tukle(fil, sql, { sakId: saker[i] ?? '' }), sql).toBeGreaterThan(0)
  }

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

test.each<[string, string, string]>([
  [
    'data uten det hendelsen trenger',
    `update hendelse set data = 'null' where sakId = @sakId and nr = 5`,
    'hendelser: de kan ikke foldes',
  ],
  [
    'det et forløp husker',
    `update snapshot set data = replace(data, 'ofte', 'aldri') where sakId = @sakId and om <> ''`,
    'snapshot.stemme.context.hort',
  ],
])('found by itself: %s', async (_navn, sql, sies) => {
  const { fil, saker } = await medSaker(1)
  const [sakId = ''] = saker
  tukle(fil, sql, { sakId })
  const { feil } = await stafett(['verify'], fil).ferdig
  expect(feil).toContain(`Sak ${sakId}: ${sies}`)
})
