/** Tells the present instant as ISO 8601 in UTC. Passed around so that tests can set the time. */
export type Klokke = () => string

export const systemklokke: Klokke = () => new Date().toISOString()

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The hour that clocks in Norway show at that instant, from 0 to 23. */
export const timeI = (instant: string): number => Number(TIME.format(new Date(instant)))

const KLOKKA = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in Norway show at that instant, as HH:MM. */
export const klokkaI = (instant: string): string => KLOKKA.format(new Date(instant))

/** The last hour asked about: no day in Norway begins inside an hour of UTC. */
let sist = { time: '', dato: '' }

/** The date it is in Norway at that instant, as an ISO date. Days of the routine are Norwegian days. */
export function datoI(instant: string): string {
  const time = instant.slice(0, 'YYYY-MM-DDTHH'.length)
  if (time !== sist.time) sist = { time, dato: OSLO.format(new Date(instant)) }
  return sist.dato
}

/** The instant so many milliseconds after another; before it, where they are fewer than none. */
export const etter = (instant: string, ms: number): string =>
  new Date(Date.parse(instant) + ms).toISOString()
