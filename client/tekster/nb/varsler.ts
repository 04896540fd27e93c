export const varsler = {
  tittel: 'Varsler',
  paaEpost: 'Påminnelser på e-post',
  forklaring:
    'Kort tid før en frist, og på selve dagen, får du en e-post til {epost}. Den sier hvor mange oppgaver du har, og ingenting om hvem de gjelder. I helger og på helligdager får du ingen.',
  utenAdresse:
    'Du har ingen e-postadresse her, så vi kan ikke minne deg på e-post. Den som drifter Stafett, kan legge den inn.',
  naar: 'Når vil du ha e-posten?',
  aldri: 'Aldri',
  klokka: 'Klokka {time}.00',
  lagret: 'Lagret. Når en frist nærmer seg, kommer e-posten på denne tida.',
  lagretAldri: 'Lagret. Du får ingen påminnelser på e-post.',
  feil: 'Fikk ikke lagret valget. Prøv igjen.',
  ellers: 'Alt som venter på deg, står alltid under Oppgaver, enten du får e-post eller ikke.',
}
