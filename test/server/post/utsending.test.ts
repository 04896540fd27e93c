import { expect, test } from 'vitest'
import { startOkt } from '../../../server/okt/okt.ts'
import { NAA, startServer } from '../harness.ts'
import { les } from '../klient.ts'
import { adresseTil, iPosten, medFolk, omgang, ROLLER, sender } from './brev.ts'
import { innstillinger, ledigPort, nei, startSmtp } from './tjener.ts'

test('a refused receiver is given up, and stops neither their next letter nor anybody else’s', async () => {
  const { store, personer, meld } = await medFolk(3)
  const borte = adresseTil('mottaker-1')
  const feil = new Map([[borte, nei(550, '5.1.1 No such user')]])
  const { smtp, mottatt } = await startSmtp({ tilMottaker: (til) => feil.get(til) })
  meld(...personer)
  const { runde, linjer, stand } = sender(store, smtp)
  await runde()
  expect(mottatt.map(({ til }) => til)).toEqual([
    adresseTil('mottaker-0'),
    adresseTil('mottaker-2'),
  ])
  expect(await iPosten(store)).toMatchObject([
    { feil: null, ferdig: NAA },
    { feil: 'EENVELOPE 550', ferdig: NAA },
    { feil: null, ferdig: NAA },
  ])
  expect(await store.post.stand(NAA)).toEqual({ venter: 0, gittOpp: 1 })
  expect(stand()).toEqual({ ok: true })
  expect(linjer.join()).toContain('et brev er gitt opp')
  expect(linjer.join()).not.toMatch(/stafett\.example|mottaker-1|No such user/)

  feil.clear()
  meld('mottaker-1')
  await runde()
  expect(mottatt.at(-1)?.til).toBe(borte)
})

test.each([
  [450, '4.2.1 Mailbox busy'],
  [550, '5.7.1 Relaying denied'],
])(
  'one that is refused for now (%i %s) is tried again, and the letters after it wait',
  async (kode, tekst) => {
    const { store, meld } = await medFolk(2)
    let opptatt = true
    const { smtp, mottatt } = await startSmtp({
      tilMottaker: (til) =>
        opptatt && til === adresseTil('mottaker-0') ? nei(kode, tekst) : undefined,
    })
    meld('mottaker-0', 'mottaker-0', 'mottaker-1')
    const { runde, minutter } = sender(store, smtp)
    await runde()
    await minutter(10)
    expect(mottatt.map(({ til }) => til)).toEqual([adresseTil('mottaker-1')])
    const [forste, andre] = await iPosten(store)
    expect(forste).toMatchObject({ feil: `EENVELOPE ${kode}`, ferdig: null })
    // Tried more than once, and less and less often.
    expect(forste?.forsok).toBeGreaterThan(1)
    expect(forste?.forsok).toBeLessThan(6)
    expect(andre?.forsok).toBe(0)

    opptatt = false
    await minutter(20)
    expect(mottatt.slice(1).map(({ id }) => id)).toEqual(
      [forste, andre].map((brev) => `<${brev?.id}@stafett.example>`),
    )
  },
)

test('one that is refused for now, for ever, is given up in the end, and the next one goes', async () => {
  const { store, meld } = await medFolk(1)
  let nekter = true
  const { smtp, mottatt } = await startSmtp({
    tilMottaker: () => (nekter ? nei(451, '4.3.0 Later') : undefined),
  })
  meld('mottaker-0', 'mottaker-0')
  const { minutter } = sender(store, smtp)
  await minutter(60)
  expect((await iPosten(store))[0]).toMatchObject({ ferdig: null })
  await minutter(14 * 60)
  nekter = false
  await minutter(4 * 60)
  const [forste, andre] = await iPosten(store)
  expect(forste).toMatchObject({ feil: 'EENVELOPE 451', ferdig: expect.any(String) })
  expect(mottatt.map(({ id }) => id)).toEqual([`<${andre?.id}@stafett.example>`])
})

test('an address with a line break in it is never used: the letter is given up, and the next one goes', async () => {
  const { store, meld } = await medFolk(1)
  const epost = 'ond@stafett.example\r\nBcc: alle@stafett.example'
  await store.personer.settInn([{ id: 'ond', navn: 'Ond', spraak: 'nb', epost, roller: ROLLER }])
  const { smtp, mottatt } = await startSmtp()
  meld('ond', 'mottaker-0')
  const { runde, linjer } = sender(store, smtp)
  await runde()
  expect(mottatt.map(({ til }) => til)).toEqual([adresseTil('mottaker-0')])
  expect(await iPosten(store)).toMatchObject([{ feil: 'ADRESSE' }, { feil: null }])
  expect(linjer.join()).not.toMatch(/Bcc|ond@/)
})

test('whoever has no address gets no letter, and where no mail is sent nobody does, also later', async () => {
  const { store, meld } = await medFolk(1)
  meld('mottaker-0')
  await sender(store, null).runde()
  const { smtp, mottatt } = await startSmtp()
  meld('kari', 'mottaker-0')
  await sender(store, smtp).runde()
  expect(mottatt).toHaveLength(1)
  expect(await iPosten(store)).toHaveLength(1)
  expect(await store.utboks.usendte(10)).toEqual([])
})

test.each([
  ['the login is refused', { tilInnlogging: () => nei(535, 'No') }, 'EAUTH 535'],
  ['the sender is refused', { tilAvsender: () => nei(550, 'Who?') }, 'EENVELOPE 550'],
  ['it closes', { tilMottaker: () => nei(421, 'Closing') }, 'ECONNECTION 421'],
])('when %s, everything waits and no letter is the worse for it', async (_hva, til, kode) => {
  const { store, personer, meld } = await medFolk(3)
  const { port, mottatt, lukk } = await startSmtp(til)
  meld(...personer)
  const bruker = { navn: 'stafett', passord: 'hemmelig' }
  const { minutter, stand, linjer } = sender(store, innstillinger(port, { bruker }))
  await minutter(30)
  expect(mottatt).toEqual([])
  expect(stand()).toMatchObject({ ok: false, kode })
  expect(await iPosten(store)).toMatchObject(personer.map(() => ({ forsok: 0, ferdig: null })))
  expect(linjer.join()).not.toContain('hemmelig')
  await lukk()
  const oppe = await startSmtp({ port })
  await minutter(5)
  expect(oppe.mottatt.map(({ til }) => til).sort()).toEqual(personer.map(adresseTil))
  expect(stand()).toEqual({ ok: true })
})

test('a login is used, and not told to a server whose certificate nobody vouches for', async () => {
  const { store, meld } = await medFolk(1)
  const innlogget: string[] = []
  const { port, mottatt } = await startSmtp({
    starttls: true,
    tilInnlogging: (navn, passord) => {
      innlogget.push(`${navn} ${passord}`)
      return undefined
    },
  })
  const bruker = { navn: 'stafett', passord: 'hemmelig æøå' }
  meld('mottaker-0')
  const usikker = sender(store, innstillinger(port, { bruker, tls: 'starttls' }))
  await usikker.runde()
  expect([innlogget, mottatt]).toEqual([[], []])
  expect(usikker.stand()).toMatchObject({ ok: false })
  await sender(store, innstillinger(port, { bruker })).runde()
  expect(innlogget).toEqual(['stafett hemmelig æøå'])
  expect(mottatt).toHaveLength(1)
})

test('a mail server that never answers does not keep the server from stopping, and the letter is not lost', async () => {
  const { store, meld } = await medFolk(1)
  let slipp = () => {}
  const stans = new AbortController()
  const { smtp, mottatt } = await startSmtp({
    tilBrev: async (antall) => {
      if (antall > 1) return
      stans.abort()
      await new Promise<void>((ferdig) => {
        slipp = ferdig
      })
    },
  })
  meld('mottaker-0', 'mottaker-0')
  const { runde, minutter } = sender(store, smtp)
  expect(await runde(stans.signal)).toBe(1)
  slipp()
  expect(await iPosten(store)).toMatchObject([
    { forsok: 0, feil: null, ferdig: null },
    { forsok: 0, ferdig: null },
  ])
  // Nobody knows whether it was taken: when its claim has run out, the same letter goes again.
  await minutter(4)
  expect(mottatt).toHaveLength(1)
  await minutter(1)
  const [forste, andre, tredje] = mottatt.map(({ id }) => id)
  expect([andre, tredje === forste]).toEqual([forste, false])
  expect(mottatt).toHaveLength(3)
})

test('a mail server that is down for an hour with 500 letters waiting: all are sent once, in order to each, while people are answered', async () => {
  const { store, personer, fil, meld } = await medFolk(20)
  meld(...omgang(personer, 500))
  const port = await ledigPort()
  const { minutter, stand } = sender(store, innstillinger(port))
  await minutter(60)
  expect(stand()).toMatchObject({ ok: false, kode: expect.stringMatching(/^E/) })
  expect(await store.post.stand(NAA)).toEqual({ venter: 500, gittOpp: 0 })

  // The server of the same process; it has no mail server, so that it leaves the sending to the test.
  const server = await startServer({ paa: fil, demo: false })
  const token = await startOkt(server.store, 'kari', server.klokke())
  /** How many letters came while one was waiting for an answer. */
  const sporr = async (foer: number) => {
    const svar = await les(server.adresse, 'okt.meg', { token })
    expect([svar.status, svar.data]).toMatchObject([200, { id: 'kari' }])
    return mottatt.length - foer
  }
  const spurt: Promise<number>[] = []
  const { mottatt } = await startSmtp({
    port,
    tilBrev: async (antall) => {
      if (antall % 10 === 0) spurt.push(sporr(antall))
    },
  })
  await minutter(6)
  const ventet = await Promise.all(spurt)
  expect(ventet).toHaveLength(50)
  // Nobody waits for the whole pile.
  expect(Math.max(...ventet)).toBeLessThan(100)
  const brev = await iPosten(server.store)
  const idene = (liste: { id: string }[]) => liste.map(({ id }) => id)
  for (const person of personer) {
    const lagt = brev.filter(({ mottaker }) => mottaker === person)
    expect(idene(mottatt.filter(({ til }) => til === adresseTil(person)))).toEqual(
      lagt.map(({ id }) => `<${id}@stafett.example>`),
    )
  }
  expect(mottatt).toHaveLength(500)
  expect(stand()).toEqual({ ok: true })
})
