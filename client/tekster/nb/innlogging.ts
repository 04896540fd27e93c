export const innlogging = {
  fanetittel: 'Logg inn',
  tittel: 'Hvem er du i dag?',
  ingress:
    'Dette er en prøvekommune. Alle barn og voksne her er oppdiktet, og du kan prøve alt uten å gjøre skade.',
  felles: 'Hele kommunen',
}
