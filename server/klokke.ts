/** Tells the present instant as ISO 8601 in UTC. Passed around so that tests can set the time. */
export type Klokke = () => string

export const systemklokke: Klokke = () => new Date().toISOString()
