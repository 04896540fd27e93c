/** Tells the present instant as ISO 8601 in UTC. Passed around so that tests can set the time. */
export type Klokke = () => string

export const systemklokke: Klokke = () => new Date().toISOString()

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

/** The date it is in Norway at that instant, as an ISO date. Days of the routine are Norwegian days. */
export const datoI = (instant: string): string => OSLO.format(new Date(instant))
