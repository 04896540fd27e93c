import { createTransport } from 'nodemailer'
import type { Smtp } from './innstillinger.ts'
import type { Lever } from './levering.ts'

const SEKUND = 1000

/** Sends by SMTP, one letter after the other over a connection that is closed when no more come. */
export function lagSmtp({ vert, port, tls, bruker, avsender }: Smtp): Lever {
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    // Only where the server closed a connection that lay idle, before any of the letter was sent.
    maxRequeues: 1,
    idleTimeout: SEKUND,
    host: vert,
    port,
    secure: tls === 'tls',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'ingen',
    ...(bruker && { auth: { user: bruker.navn, pass: bruker.passord }, forceAuth: true }),
    connectionTimeout: 15 * SEKUND,
    greetingTimeout: 15 * SEKUND,
    socketTimeout: 30 * SEKUND,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domene = avsender.slice(avsender.indexOf('@') + 1)
  return async ({ id, til, spraak, emne, tekst, kalender, tid }, signal) => {
    await transport.sendMail({
      from: { name: 'Stafett', address: avsender },
      to: { name: '', address: til },
      subject: emne,
      text: tekst,
      ...(kalender && {
        icalEvent: { method: kalender.metode, filename: 'mote.ics', content: kalender.ics },
      }),
      date: new Date(tid),
      messageId: `<${id}@${domene}>`,
      // Nobody's out-of-office reply is wanted (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': spraak },
      xMailer: false,
      signal,
    })
  }
}
