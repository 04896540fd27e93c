import { expect, test } from 'vitest'
import { adresseTil, iPosten, ROLLER } from '../post/brev.ts'
import { ledigPort, startSmtp } from '../post/tjener.ts'
import { motedag } from '../sak/motedag.ts'
import { medPost, stafett } from './prosess.ts'

const LEDERE = Array.from({ length: 30 }, (_, nr) => `leder-${nr}`)
const LAGES = 12
const SENDES = 20

/** A table joined with itself until nobody lives to see the end of it. */
const EVIG = `select count(*) from ${Array.from('abcdefgh', (navn) => `person ${navn}`).join(', ')}`

/** A server that starts on a busy machine takes its time. */
const LENGE = { timeout: 60_000 }

test('kill -9 while reminders are made, and again while they are sent: each gets theirs, once', async () => {
  // The evaluation was due on Friday 20 November. Nobody holds it, so that after a week all who lead
  // measures at the school are told.
  const { store, fil, app, rader, skriv } = await motedag()
  await store.personer.settInn(
    LEDERE.map((id) => ({ id, navn: id, spraak: 'nb', epost: adresseTil(id), roller: ROLLER })),
  )
  await app.close()
  const avsender = 'stafett@stafett.example'
  const port = await ledigPort()
  const fra = (klokka: string) =>
    stafett(['serve'], fil, { miljo: medPost({ port, avsender }), klokka })
  const seddelen = (dato: string) =>
    rader('select brev is not null as harBrev from oppgavebrev where dato = ?', dato)

  // The disk stands still in the middle of what is written for one of them. No mail is taken yet.
  skriv(`create trigger stans before insert on post
    when (select count(*) from post) = ${LAGES} begin ${EVIG}; end`)
  const forste = fra('2026-11-27T06:10:00.000Z')
  await expect.poll(() => seddelen('2026-11-27'), LENGE).toHaveLength(LAGES)
  forste.prosess.kill('SIGKILL')
  await forste.ferdig
  skriv('drop trigger stans')
  expect(seddelen('2026-11-27')).toEqual(Array(LAGES).fill({ harBrev: 1 }))

  // The letter has come, and the sender falls before it is told.
  const { mottatt } = await startSmtp({
    port,
    tilBrev: async (antall) => {
      if (antall === SENDES) andre.prosess.kill('SIGKILL')
    },
  })
  const andre = fra('2026-11-27T06:30:00.000Z')
  await andre.ferdig
  expect(mottatt).toHaveLength(SENDES)

  const tredje = fra('2026-11-27T06:50:00.000Z')
  const ferdige = async () => (await iPosten(store)).filter(({ ferdig }) => ferdig !== null)
  await expect.poll(ferdige, LENGE).toHaveLength(LEDERE.length)
  tredje.prosess.kill('SIGKILL')
  await tredje.ferdig
  const brevene = await iPosten(store)
  expect(brevene.map(({ mottaker }) => mottaker).sort()).toEqual([...LEDERE].sort())
  const ider = mottatt.map(({ id }) => id)
  expect(new Set(ider)).toEqual(new Set(brevene.map(({ id }) => `<${id}@stafett.example>`)))
  expect(ider.filter((id, nr) => ider.indexOf(id) !== nr)).toEqual([ider[SENDES - 1]])
  expect(new Set(mottatt.map(({ til }) => til))).toEqual(new Set(LEDERE.map(adresseTil)))

  // On the next working day there is nothing new to tell.
  const fjerde = fra('2026-11-30T06:10:00.000Z')
  await expect.poll(() => seddelen('2026-11-30'), LENGE).toHaveLength(LEDERE.length)
  fjerde.prosess.kill('SIGKILL')
  await fjerde.ferdig
  expect(seddelen('2026-11-30')).toEqual(Array(LEDERE.length).fill({ harBrev: 0 }))
  expect(await iPosten(store)).toHaveLength(LEDERE.length)
})
