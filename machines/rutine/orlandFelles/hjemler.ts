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
  {
    id: 'avvergeplikt',
    tekst: 'hjemmel.avvergeplikt',
    url: 'https://lovdata.no/lov/2005-05-20-28/§196',
  },
  {
    id: 'nodrett',
    tekst: 'hjemmel.nodrett',
    url: 'https://lovdata.no/lov/2005-05-20-28/§17',
  },
  { id: 'barnetsStemme', tekst: 'hjemmel.barnetsStemme' },
]
