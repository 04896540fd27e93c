import type { Rutine } from '../../skjema.ts'

/** What the duty to tell barnevernet asks, and whom to call, alike in school and kindergarten. */
export const barnevernstekster: Rutine['tekster'] = {
  'plikt.barnevernet.gjor': {
    nb: 'Meld straks hvis det er grunn til å tro at barnet blir mishandlet, utsatt for alvorlig omsorgssvikt eller viser alvorlige atferdsvansker. Plikten er din egen, og taushetsplikten er ikke til hinder. Er du usikker, drøft det uten å nevne navn.',
    nn: 'Meld straks dersom det er grunn til å tru at barnet blir mishandla, utsett for alvorleg omsorgssvikt eller viser alvorlege åtferdsvanskar. Plikta er di eiga, og teieplikta er ikkje til hinder. Er du usikker, drøft det utan å nemne namn.',
    en: 'Report at once if there is reason to believe that the child is abused, seriously neglected or shows serious behavioural problems. The duty is your own, and confidentiality is no hindrance. If you are unsure, discuss it without naming anybody.',
  },
  'plikt.barnevernet.ring': {
    nb: 'Ring barnevernstjenesten i kommunen. Når den er stengt: alarmtelefonen 116 111. Er det fare nå: politiet, 112.',
    nn: 'Ring barnevernstenesta i kommunen. Når tenesta er stengd: alarmtelefonen 116 111. Er det fare no: politiet, 112.',
    en: 'Call the child welfare service of the municipality. When it is closed: the alarm line 116 111. In danger now: the police, 112.',
  },
}
