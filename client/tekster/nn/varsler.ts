import type { varsler as nb } from '../nb/varsler.ts'

export const varsler: typeof nb = {
  tittel: 'Varsel',
  paaEpost: 'Påminningar på e-post',
  forklaring:
    'Kort tid før ein frist, og på sjølve dagen, får du ein e-post til {epost}. E-posten seier kor mange oppgåver du har, og ingenting om kven dei gjeld. I helger og på heilagdagar får du ingen.',
  utenAdresse:
    'Du har inga e-postadresse her, så vi kan ikkje minne deg på e-post. Den som driftar Stafett, kan leggje inn ei.',
  naar: 'Når vil du ha e-posten?',
  aldri: 'Aldri',
  klokka: 'Klokka {time}.00',
  lagret: 'Lagra. Når ein frist nærmar seg, kjem e-posten på denne tida.',
  lagretAldri: 'Lagra. Du får ingen påminningar på e-post.',
  feil: 'Fekk ikkje lagra valet. Prøv igjen.',
  ellers: 'Alt som ventar på deg, står alltid under Oppgåver, enten du får e-post eller ikkje.',
}
