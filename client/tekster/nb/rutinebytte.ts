/** What a newer version of the routine would change in one case. */
export const rutinebytte = {
  venter: 'Hva som blir annerledes',
  tittel: 'Med utgave {til}',
  blir: 'Den gjelder fra {fra}. Alt som er gjort, står. Dette blir annerledes i denne saken:',
  ingenting:
    'Den gjelder fra {fra}. Alt som er gjort, står, og ingenting blir annerledes slik saken står nå.',
  skritt: 'Hva dere kan gjøre',
  nytt: '«{tittel}» blir mulig.',
  borte: '«{tittel}» går ikke lenger.',
  krav: '«{tittel}»',
  naaOgsaa: 'Nytt krav: {tekst}',
  ikkeLenger: 'Dette kreves ikke lenger: {tekst}',
  frister: 'Datoer',
  frist: '{tekst}: {etter} (nå {foer})',
  ingenDato: 'ingen dato',
  stafett: 'Stafetten',
  tilbys: 'Den kan tilbys {etter}. Nå kan den tilbys {foer}.',
  alle: 'alle som kan holde den på et trinn',
}
