import { execFile } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { egenMappe } from '../mappe.ts'
import { miljo, NR1, NR2 } from './miljo.ts'

/** The real command in a process of its own, on a database with the people of the tests. */
async function kommando() {
  const verden = await miljo()
  const kjorPaa = (slag: string, sti: string, ...valg: string[]) => {
    const args = ['server/cli/stafett.mjs', 'importer-folk', slag, sti, ...valg]
    const env = { ...process.env, STAFETT_DATA: verden.fil }
    return new Promise<{ kode: unknown; ut: string; feil: string }>((ferdig) => {
      execFile(process.execPath, args, { env }, (kastet, ut, feil) => {
        ferdig({ kode: kastet?.code ?? 0, ut, feil: feil.replace(sti, 'FIL') })
      })
    })
  }
  const kjor = (slag: string, innhold: string | Buffer, ...valg: string[]) => {
    const sti = join(egenMappe(), 'folk.csv')
    writeFileSync(sti, innhold)
    return kjorPaa(slag, sti, ...valg)
  }
  return { ...verden, kjor, kjorPaa }
}

const HODE = 'fødselsnummer;fornavn;etternavn;enhet;klasse;kjønn'
const ADA = `${NR1};Åda;Prøvesen;Prøve skole;5A;j`
const BO = `${NR2};Bo;Prøvesen;Prøve skole;5Q;g`
const tall = (nye: number, foer: number) =>
  `Barn: ${nye} nye, 0 endret, 0 slutter, 0 tilbake, ${foer} som før.\n`
const KJONN = 'Linje 1: Disse kolonnene leses ikke: kjønn.\n'
const GAL =
  'Linje 3, klasse: Klassen finnes ikke ved enheten. Hent inn klassene først, eller se etter om den er skrevet likt.\n'

test('a right file is written once; a guess of the letters is told of', async () => {
  const { kjor, barn } = await kommando()
  const fil = [HODE, ADA].join('\n')
  expect(await kjor('barn', Buffer.from(fil, 'latin1'))).toEqual({
    kode: 0,
    ut: tall(1, 0),
    feil: `FIL er ikke i UTF-8 og er lest som Windows-1252.\n${KJONN}`,
  })
  expect(await barn(NR1)).toMatchObject({ fornavn: 'Åda' })
  expect(await kjor('barn', `\uFEFF${fil}`)).toEqual({ kode: 0, ut: tall(0, 1), feil: KJONN })
})

test('nothing is written until all is right, or one says «uten disse linjene»', async () => {
  const { kjor, barn } = await kommando()
  const fil = [HODE, ADA, BO].join('\n')
  expect(await kjor('barn', fil)).toEqual({
    kode: 1,
    ut: '',
    feil: `${KJONN}${GAL}Linjer med feil: 1. Ingenting er skrevet.\n`,
  })
  expect(await barn(NR1)).toBeUndefined()
  const sett = await kjor('barn', fil, '--bare-se')
  expect(sett).toEqual({
    kode: 0,
    ut: `Linje 2: ny\n${tall(1, 0)}Ingenting er skrevet.\n`,
    feil: `${KJONN}${GAL}`,
  })
  expect(await barn(NR1)).toBeUndefined()
  expect(await kjor('barn', fil, '--delvis')).toEqual({
    kode: 1,
    ut: tall(1, 0),
    feil: `${KJONN}${GAL}Linjer med feil: 1. De er ikke skrevet.\n`,
  })
  expect([await barn(NR1), await barn(NR2)]).toMatchObject([{ fornavn: 'Åda' }, undefined])
})

test('who holds a relay does not leave: they are named, and the cases by their ids', async () => {
  const { kjor, hent, person, aapneSak } = await kommando()
  const hode = 'ansattnummer;fornavn;etternavn;rolle;enhet;klasse'
  await hent('ansatte', [hode, '12;Mona;Testesen;kontaktlærer;Prøve skole;5A'])
  await hent('barn', [HODE, ADA])
  const sakId = await aapneSak(NR1, (await person('12'))?.id ?? '', 'kontaktlaerer')
  const annen = `${hode}\n13;Nina;Testesen;kontaktlærer;Prøve skole;5A`
  expect(await kjor('ansatte', annen, '--alle')).toEqual({
    kode: 1,
    ut: '',
    feil: `Ikke i filen, Mona Testesen, rolle: Holder stafetten, eller har fått tilbud om den, og må gi den videre først. Sak ${sakId}.
Linjer med feil: 1. Ingenting er skrevet.\n`,
  })
})

test('who would leave by being in no line is named, with where, and so is the case that stays', async () => {
  const { kjor, hent, aapneSak } = await kommando()
  await hent('barn', [HODE, ADA, BO.replace('5Q', '5B')])
  await aapneSak(NR1, 'kari', 'kontaktlaerer')
  const bareBo = `${HODE}\n${BO.replace('5Q', '5B')}`
  expect(await kjor('barn', bareBo, '--alle', '--bare-se')).toEqual({
    kode: 0,
    ut: `Linje 2: som før
Ikke i filen, Åda Prøvesen (5A, Prøve skole): slutter
Ikke i filen, Prøve Syntetisk (5A, Prøve skole): slutter
Barn: 0 nye, 0 endret, 2 slutter, 0 tilbake, 1 som før.
Ingenting er skrevet.
`,
    feil: `${KJONN}Ikke i filen, Åda Prøvesen (5A, Prøve skole), slutter: Har en sak som ikke er lukket. Den blir ved enheten der den er.
`,
  })
})

test('100 MB are refused without being read, and so is what is no file of people', async () => {
  const { kjorPaa, barn } = await kommando()
  const sti = join(egenMappe(), 'stor.csv')
  writeFileSync(sti, `${HODE}\n${ADA}\n`)
  truncateSync(sti, 100 * 1024 * 1024)
  expect(await kjorPaa('barn', sti)).toEqual({
    kode: 1,
    ut: '',
    feil: 'FIL er større enn 10 MB. Del den opp.\n',
  })
  expect(await kjorPaa('elever', sti)).toEqual({
    kode: 1,
    ut: '',
    feil: '«elever» er ikke et slag. Slagene er enheter, grupper, ansatte, barn, foresatte.\n',
  })
  expect(await barn(NR1)).toBeUndefined()
})
