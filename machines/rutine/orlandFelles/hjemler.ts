import type { Rutine } from '../skjema.ts'

export const fellesHjemler: Rutine['hjemler'] = [
  {
    id: 'taushetsplikt',
    tekst: 'hjemmel.taushetsplikt',
    url: 'https://lovdata.no/lov/1967-02-10/§13',
  },
  {
    id: 'meldeplikt',
    tekst: 'hjemmel.meldeplikt',
    url: 'https://lovdata.no/lov/2021-06-18-97/§13-2',
  },
  { id: 'barnetsStemme', tekst: 'hjemmel.barnetsStemme' },
]
