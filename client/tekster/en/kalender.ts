/** One's own calendar, and the address that it fetches meetings by. */
export const kalender = {
  tittel: 'My calendar',
  ingress:
    'Get the meetings you are invited to right into your own calendar. It fetches them by itself, and they move when the meeting is moved.',
  adressen: 'Your calendar address',
  ingen: 'You have no address yet.',
  har: 'You have an address from {dato}. It is shown only when it is made. If you have lost it, make a new one.',
  lag: 'Make an address',
  lagNy: 'Make a new address',
  slaaAv: 'Turn off',
  vises: 'Put the address into your calendar now. It is shown only this once.',
  dinAdresse: 'Your secret address',
  kopier: 'Copy',
  kopiert: 'The address is copied.',
  slutt: 'The address is turned off.',
  sikkerNy: 'Do you want to make a new address?',
  sikkerSlutt: 'Do you want to turn the address off?',
  gammelSlutter: 'Calendars that use the address you have now get no more meetings from here.',
  hvemSer:
    'The calendar holds time, place and the word “Meeting”, and not who or what it is about. Everybody who has the address can see it. Do not share it.',
  feil: 'It did not work. Nothing is changed. Try again.',
  program: { outlook: 'Outlook', google: 'Google Calendar', apple: 'Apple Calendar' },
  slik: {
    outlook: 'Add calendar → Subscribe from web. Paste the address.',
    google: 'On a computer: Other calendars → plus → From URL. Paste the address.',
    apple: 'File → New Calendar Subscription. Paste the address.',
  },
}
