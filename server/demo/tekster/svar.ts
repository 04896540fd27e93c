/** What became of what a child told, as it is written down. */
export const SVAR_TIL_BARNET = {
  fulgt: [
    'Det står i planen nå. Vi viste hvor, og leste det sammen.',
    'Vi prøvde det allerede samme uke, og spurte etterpå hvordan det var.',
    'Vi gjorde det om slik det ble foreslått. Vi snakker om det igjen på fredag.',
    'De andre voksne har fått vite det, og sier det på samme måte nå.',
  ],
  ikkeFulgt: [
    'Det lar seg ikke gjøre akkurat nå. Vi fortalte hvorfor, og hva vi prøver i stedet.',
    'Vi venter med dette til det andre har fått virke litt. Det ble vi enige om.',
  ],
} as const
