/** The demo's mail. */
export const postkasse = {
  tittel: 'Postkassa',
  ingress:
    'Her ser du e-posten som går til ansatte og foresatte i prøvekommunen. Den sier at noe venter, eller når et møte er. Hvem det gjelder, står aldri der.',
  tilbake: 'Til sakene',
  tomTittel: 'Ingen e-post ennå',
  tom: 'Når en sak venter på noen, får de e-post, og den dukker opp her. Prøv å tilby stafetten til en annen.',
  til: 'Til {navn}',
  naar: '{dag} kl. {time}.{minutt}',
  venter: 'Venter på å bli sendt',
  gittOpp: 'Kunne ikke sendes',
  kalender: {
    hva: 'gjør at møtet skrives inn, flyttes eller strykes i kalenderen.',
    vis: 'Se hva kalenderen får vite',
  },
}
