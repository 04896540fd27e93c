/** What is written of a team and its consents. */
export const LAGET = {
  leder: 'Leder møtene og holder tak i planen',
  hva: [
    'Det laget har funnet ut om årsakene, og planen. Ikke opplysninger om andre i familien.',
    'Fraværet, det barnet selv har fortalt, og tiltakene som er prøvd.',
    'Planen, og det de trenger for å være med på møtene.',
  ],
  del: [
    'Gir råd til dem som er sammen med barnet hver dag',
    'Snakker med barnet annenhver uke',
    'Hjelper familien med morgenen hjemme',
    'Er med på møtene og følger opp sitt tiltak',
  ],
} as const
