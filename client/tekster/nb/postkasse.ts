/** The demo's mail. */
export const postkasse = {
  tittel: 'Postkassa',
  ingress:
    'Her ser du e-posten som går til de ansatte i prøvekommunen. Den sier bare at noe venter. Hva og hvem det gjelder, ser de når de logger inn.',
  tilbake: 'Til sakene',
  tomTittel: 'Ingen e-post ennå',
  tom: 'Når en sak venter på noen, får de e-post, og den dukker opp her. Prøv å tilby stafetten til en annen.',
  til: 'Til {navn}',
  naar: '{dag} kl. {time}.{minutt}',
  venter: 'Venter på å bli sendt',
  gittOpp: 'Kunne ikke sendes',
}
