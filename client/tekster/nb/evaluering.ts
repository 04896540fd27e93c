export const evaluering = {
  tilbake: 'Til planen til <fornavn></fornavn>',
  gjenstaar: 'Før dere kommer videre',
  ikkeEnna: 'Dette går ikke ennå',
  utfall: 'Hva skjer med tiltaket nå?',
  gjennomgaatt: 'Tiltak gjennomgått',
  framdrift: '{gjort} av {av}',
  tiltak: 'Tiltak {nr} av {av}',
  tilSlutt: 'Til slutt',
  forrige: 'Forrige',
  neste: 'Neste',
  tidlig:
    'Dere avtalte å evaluere {dato}. Gjør dere det nå, spør vi til slutt hvorfor dere ikke venter.',
  sendt: 'Evalueringen er ført',
  evaluert: 'Planen er evaluert',
  ingen: 'Ingen plan å evaluere nå',
  ingenHva: 'En plan kan evalueres når den er satt i kraft.',
  videre: {
    tittel: 'Veien videre',
    juster: 'Juster planen',
    justerBeskrivelse: 'Utkastet til en ny versjon starter med tiltakene som går videre.',
  },
}
