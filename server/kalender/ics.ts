import type { ICalEventData } from 'ical-generator'
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import type { Spraak } from '../api/spraak.ts'
import { oversett } from '../tekster/oversett.ts'
import { OSLO, vtimezone } from './oslo.ts'

const PRODUKT = { company: 'Stafett', product: 'Stafett', language: 'NB' }
// Not the calendar's own zone: the library would tell instants in that too, which are to be in UTC.
const SONE = { name: null, generator: vtimezone }

/** A meeting as a calendar is told of it: when and where, and that it is one. */
export type Kalendermote = {
  uid: string
  sekvens: number
  dato: string
  fra: string
  til: string
  sted: string | null
}

/** As clocks in Norway show it, whatever the clock of this machine says. */
const hendelse = (mote: Kalendermote, spraak: Spraak, tid: string): ICalEventData => ({
  id: mote.uid,
  sequence: mote.sekvens,
  stamp: new Date(tid),
  start: `${mote.dato}T${mote.fra}:00`,
  end: `${mote.dato}T${mote.til}:00`,
  timezone: OSLO,
  summary: oversett(spraak)('post.mote.tittel'),
  ...(mote.sted !== null && { location: mote.sted }),
})

export type Metode = 'REQUEST' | 'CANCEL'
type Invitasjon = {
  mote: Kalendermote
  metode: Metode
  spraak: Spraak
  /** Who the letter is from, and takes the answers. */
  fra: string
  til: string
  /** Whether answers are taken. */
  svarTas: boolean
  /** The instant of what it tells of. */
  tid: string
}

/** What a letter carries so that its receiver's calendar writes the meeting in, moves it or strikes it out. */
export function invitasjon({ mote, metode, spraak, fra, til, svarTas, tid }: Invitasjon): string {
  const avlyst = metode === 'CANCEL'
  return ical({
    prodId: PRODUKT,
    method: ICalCalendarMethod[metode],
    timezone: SONE,
    events: [
      {
        ...hendelse(mote, spraak, tid),
        status: avlyst ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        organizer: { name: 'Stafett', email: fra },
        // Nobody is told who else is asked.
        attendees: [
          {
            email: til,
            role: ICalAttendeeRole.REQ,
            status: ICalAttendeeStatus.NEEDSACTION,
            rsvp: svarTas && !avlyst,
          },
        ],
      },
    ],
  }).toString()
}

/** A person's meetings, for a calendar that fetches them. */
export const kalenderfil = (moter: readonly Kalendermote[], spraak: Spraak, tid: string): string =>
  ical({
    prodId: PRODUKT,
    name: 'Stafett',
    timezone: SONE,
    ttl: 60 * 60,
    events: moter.map((mote) => hendelse(mote, spraak, tid)),
  }).toString()
