import { execFile } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { datoI, systemklokke } from '../../../server/klokke.ts'
import { egenMappe } from '../mappe.ts'
import { ADA, fil, LEO, miljo } from './miljo.ts'

const idag = datoI(systemklokke())
const DAGER = skoledagerBakover(idag, 2, orlandSkole)
const [skoledag = ''] = DAGER
const sondag = leggTilDager(idag, -ukedag(idag))

/** The real command in a process of its own, on a database with the people of the tests. */
async function kommando() {
  const { store, fil: data } = await miljo()
  const kjor = (innhold: string | Buffer, ...valg: string[]) => {
    const sti = join(egenMappe(), 'fravaer.csv')
    writeFileSync(sti, innhold)
    return kjorPaa(sti, ...valg)
  }
  const kjorPaa = (sti: string, ...valg: string[]) => {
    const args = ['server/cli/stafett.mjs', 'import-fravaer', sti, ...valg]
    const env = { ...process.env, STAFETT_DATA: data }
    return new Promise<{ kode: unknown; ut: string; feil: string }>((ferdig) => {
      execFile(process.execPath, args, { env }, (kastet, ut, feil) => {
        ferdig({ kode: kastet?.code ?? 0, ut, feil: feil.replace(sti, 'FIL') })
      })
    })
  }
  const dager = async (barn: { id: string }) =>
    (await store.fravaer.forBarn({ barnId: barn.id, arena: 'skole' })).length
  return { kjor, kjorPaa, dager }
}

const tall = (nye: number, uendrede: number) =>
  `Dager: ${nye} nye, 0 endrede, ${uendrede} uendrede.
Å vurdere: 0 varsler i saker, 0 forslag om ny sak.
`

test('a right file is written, for every unit, and once', async () => {
  const { kjor, dager } = await kommando()
  const innhold = `${fil(ADA, ...DAGER)}\n${LEO.fodselsnummer};${skoledag};udok;ukjent;2,5`
  expect(await kjor(innhold)).toEqual({ kode: 0, ut: tall(3, 0), feil: '' })
  expect(await kjor(innhold)).toEqual({ kode: 0, ut: tall(0, 3), feil: '' })
  expect([await dager(ADA), await dager(LEO)]).toEqual([2, 1])
})

test('a wrong line keeps the rest from being written, unless that is asked for', async () => {
  const { kjor, dager } = await kommando()
  const innhold = `${fil(ADA, skoledag)}\n${LEO.fodselsnummer};31.02.2026;dok;tull;`
  const linjer = `Linje 3, dato: Datoen finnes ikke.
Linje 3, årsak: Må være sykdom, sammenhengende sykdom, avklart, permisjon, annet eller ukjent.
`
  const ingenting = {
    kode: 1,
    ut: '',
    feil: `${linjer}Linjer med feil: 1. Ingenting er skrevet.\n`,
  }
  expect(await kjor(innhold)).toEqual(ingenting)
  expect(await dager(ADA)).toBe(0)
  const resten = {
    kode: 1,
    ut: tall(1, 0),
    feil: `${linjer}Linjer med feil: 1. De er ikke skrevet.\n`,
  }
  expect(await kjor(innhold, '--delvis')).toEqual(resten)
  expect(await dager(ADA)).toBe(1)
})

test('the encodings that spreadsheets write are read, and a guess is told of', async () => {
  const { kjor } = await kommando()
  const innhold = fil(ADA, skoledag)
  expect(await kjor(Buffer.from(innhold, 'latin1'))).toEqual({
    kode: 0,
    ut: tall(1, 0),
    feil: 'FIL er ikke i UTF-8 og er lest som Windows-1252.\n',
  })
  expect(await kjor(Buffer.from(`\uFEFF${innhold}`, 'utf16le'))).toEqual({
    kode: 0,
    ut: tall(0, 1),
    feil: '',
  })
})

test('columns that are not read are told of by name, and the rest is written', async () => {
  const { kjor } = await kommando()
  const innhold = fil(ADA, skoledag).replace('timer', 'timer;klasse').concat(';Hemmelig')
  expect(await kjor(innhold)).toEqual({
    kode: 0,
    ut: tall(1, 0),
    feil: 'Disse kolonnene leses ikke: klasse.\n',
  })
})

test('a day without school is warned of, and written', async () => {
  const { kjor, dager } = await kommando()
  expect(await kjor(fil(ADA, skoledag, sondag))).toEqual({
    kode: 0,
    ut: tall(2, 0),
    feil: 'Linje 3, dato: Dagen er i en helg og teller ikke.\n',
  })
  expect(await dager(ADA)).toBe(2)
})

test('what is no text is refused, and help is given', async () => {
  const { kjor } = await kommando()
  expect(await kjor(Buffer.from('PK\x03\x04…'))).toEqual({
    kode: 1,
    ut: '',
    feil: 'FIL er et regneark. Lagre det som «CSV UTF-8».\n',
  })
  expect(await kjor(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toEqual({
    kode: 1,
    ut: '',
    feil: 'FIL er ikke en tekstfil. Lagre innholdet som «CSV UTF-8».\n',
  })
  expect(await kjor('', '--help')).toMatchObject({
    kode: 0,
    ut: expect.stringContaining('import-fravaer FIL [--delvis]'),
  })
})

test('a file that is too large is refused, by its size or by its lines, and nothing is written', async () => {
  const { kjor, kjorPaa, dager } = await kommando()
  const sti = join(egenMappe(), 'stor.csv')
  writeFileSync(sti, `${fil(ADA, idag)}\n`)
  truncateSync(sti, 100 * 1024 * 1024)
  expect(await kjorPaa(sti)).toEqual({
    kode: 1,
    ut: '',
    feil: 'FIL er større enn 10 MB. Del den opp.\n',
  })
  const mange = fil(ADA, ...Array.from({ length: 50_000 }, () => idag))
  expect(await kjor(mange)).toEqual({
    kode: 1,
    ut: '',
    feil: `Linje 10002: Filen har mer enn 10\u00A0000 linjer. Del den opp.
Linjer med feil: 1. Ingenting er skrevet.
`,
  })
  expect(await dager(ADA)).toBe(0)
})
