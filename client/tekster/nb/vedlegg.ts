/** A picture that is brought to a case, and shown there. */
export const vedlegg = {
  velg: 'Velg eller ta et bilde',
  bytt: 'Bytt bilde',
  fjern: 'Fjern bildet',
  laster: 'Laster opp …',
  lastet: 'Bildet er lastet opp.',
  valgt: 'Bildet som er valgt',
  forStort: 'Bildet er for stort. Det kan være på høyst {mb} MB.',
  ikkeFram: 'Bildet kom ikke fram. Prøv igjen.',
  ikkeVist: 'Bildet kan ikke vises nå.',
}
