import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Smtp } from '../../../server/post/innstillinger.ts'

/** A letter as it arrived: read by a parser that did not write it, and byte for byte. */
type Mottatt = { til: string; id: string; raa: string; lest: ParsedMail }

type Svar = Error | undefined

/** What is answered; nothing lets them through. */
type Valg = {
  port?: number
  tilInnlogging?: (bruker: string, passord: string) => Svar
  tilAvsender?: () => Svar
  tilMottaker?: (til: string) => Svar
  /** Asked when a whole letter has come, before the sender is told so. */
  tilBrev?: (antall: number) => Promise<void>
  /** Offers TLS, with a certificate of its own making. */
  starttls?: boolean
}

/** A refusal in the words of a mail server. */
export const nei = (responseCode: number, tekst: string): Error =>
  Object.assign(new Error(tekst), { responseCode })

/** A real mail server on loopback, with what it has taken. Stopped when the test is over. */
export async function startSmtp({ port = 0, starttls = false, ...til }: Valg = {}) {
  const mottatt: Mottatt[] = []
  const tjener = new SMTPServer({
    disabledCommands: starttls ? [] : ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _okt, svar) =>
      svar(til.tilInnlogging?.(`${username}`, `${password}`) ?? null, { user: username }),
    onMailFrom: (_avsender, _okt, svar) => svar(til.tilAvsender?.()),
    onRcptTo: ({ address }, _okt, svar) => svar(til.tilMottaker?.(address)),
    onData: async (strom, okt, svar) => {
      const deler: Buffer[] = []
      for await (const del of strom) deler.push(del)
      const raa = Buffer.concat(deler).toString('utf8')
      const lest = await simpleParser(raa)
      const mottakere = okt.envelope.rcptTo.map(({ address }) => address)
      mottatt.push({ til: mottakere.join(), id: lest.messageId ?? '', raa, lest })
      await til.tilBrev?.(mottatt.length)
      svar()
    },
  })
  // A client that is killed in the middle is what some tests are about.
  tjener.on('error', () => {})
  const lytter = tjener.listen(port, '127.0.0.1')
  await once(lytter, 'listening')
  const { port: valgt } = lytter.address() as AddressInfo
  const lukk = () => new Promise<void>((ferdig) => tjener.close(() => ferdig()))
  onTestFinished(lukk)
  return { port: valgt, mottatt, lukk, smtp: innstillinger(valgt) }
}

export const innstillinger = (port: number, endring: Partial<Smtp> = {}): Smtp => ({
  vert: '127.0.0.1',
  port,
  tls: 'ingen',
  bruker: null,
  avsender: 'stafett@stafett.example',
  ...endring,
})

/** A port that nobody listens on. */
export async function ledigPort(): Promise<number> {
  const { port, lukk } = await startSmtp()
  await lukk()
  return port
}
