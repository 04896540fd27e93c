import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'

/** A calendar file as two programs that did not write it, and know nothing of each other, understand it. */
export type Lest = {
  metode: string | undefined
  moter: {
    uid: string
    sekvens: number
    fra: string
    til: string
    sone: string | undefined
    hva: string
    sted: string | undefined
    status: string | undefined
    avsender: string | undefined
    inviterte: string[]
    tid: string
  }[]
}

const utenMailto = (adresse: unknown) => String(adresse).replace(/^mailto:/i, '')

export function medIcalJs(tekst: string): Lest {
  const kalender = new ICAL.Component(ICAL.parse(tekst))
  for (const sone of kalender.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(sone)
  const felt = (del: InstanceType<typeof ICAL.Component>, navn: string) => {
    const verdi = del.getFirstPropertyValue(navn)
    return verdi === null ? undefined : String(verdi)
  }
  return {
    metode: felt(kalender, 'method'),
    moter: kalender.getAllSubcomponents('vevent').map((del) => {
      const en = new ICAL.Event(del)
      return {
        uid: en.uid,
        sekvens: en.sequence,
        fra: en.startDate.toJSDate().toISOString(),
        til: en.endDate.toJSDate().toISOString(),
        sone: del.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
        hva: en.summary,
        sted: felt(del, 'location'),
        status: felt(del, 'status'),
        avsender: en.organizer ? utenMailto(en.organizer) : undefined,
        inviterte: en.attendees.map((den) => utenMailto(den.getFirstValue())),
        tid: new Date(felt(del, 'dtstamp') ?? '').toISOString(),
      }
    }),
  }
}

export function medTsIcs(tekst: string): Lest {
  const kalender = convertIcsCalendar(undefined, tekst)
  return {
    metode: kalender.method,
    moter: (kalender.events ?? []).map((en) => ({
      uid: en.uid,
      sekvens: en.sequence ?? 0,
      fra: en.start.date.toISOString(),
      til: en.end?.date.toISOString() ?? '',
      sone: en.start.local?.timezone,
      hva: en.summary,
      sted: en.location,
      status: en.status,
      avsender: en.organizer?.email,
      inviterte: (en.attendees ?? []).map(({ email }) => utenMailto(email)),
      tid: en.stamp.date.toISOString(),
    })),
  }
}
