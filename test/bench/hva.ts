/** What is measured, and how many at a time: one line of the report each, in this order. */
export const NAVN = {
  'raa 1': 'rå grense: én synket transaksjon om gangen',
  'prosess 1': 'orkestratoren i prosessen, 1 om gangen',
  'prosess 64': 'orkestratoren i prosessen, 64 om gangen',
  'tom 1': 'tom tRPC-mutasjon, 1 klient',
  'send 1': 'sak.send, 1 klient',
  'tom 16': 'tom tRPC-mutasjon, 16 klienter',
  'send 16': 'sak.send, 16 klienter',
  'tom 64': 'tom tRPC-mutasjon, 64 klienter',
  'send 64': 'sak.send, 64 klienter',
  'hent 16': 'sak.hent, 16 klienter',
  'hentAlle 16': 'sak.hent med alle skjemaer, 16 klienter',
  'historikk 16': 'sak.historikk, 16 klienter',
  'list 16': 'sak.list, 16 klienter',
  'mine 16': 'oppgave.mine, én med 200 saker, 16 klienter',
  'lest 1': 'de samme oppgavene, bare lest, 1 om gangen',
  'svar 64': 'avstemning.svar, 64 på én gang på samme møte',
  'fullfor 16': 'et evalueringsmøte fullføres, 16 klienter',
} as const
export type Hva = keyof typeof NAVN
export const HVA = Object.keys(NAVN) as Hva[]
