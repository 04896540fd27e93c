/** What somebody shall do, where it is not a date of the case that says it. */
export const oppgave = {
  svarMotetid: 'Si når du kan møtes',
  forberedMote: 'Du er kalt inn til møte',
  ledEvaluering: 'Evalueringsmøtet skal ledes',
  loftetEvaluering: 'Planen er ikke evaluert',
  tiltak: 'Si hvordan det går med tiltakene dine',
  stillePlan: 'Det er lenge siden noe ble skrevet i saken',
}
