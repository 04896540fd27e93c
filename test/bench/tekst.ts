/** What people write in a case, of ordinary lengths. */
const AVSNITT = [
  'Kom sent to dager, var med i alle timer de andre, og hadde det bra i friminuttene.',
  'Prøvetekst om det som ble sagt og sett denne uka: rolig om morgenen, men vanskelig å komme inn i gymsalen. Gikk bedre da en voksen fulgte med fra garderoben.',
  'Snakket med hjemmet på telefon. De kjenner igjen det vi ser, og tror at overgangen fra sommeren sitter i. Vi ble enige om å ringes hver fredag fram til neste møte, og at de sier fra samme dag hvis morgenen blir tung.',
  'Sitter helst for seg selv når det er gruppearbeid.',
  'Laget fast plan for morgenen: møtes ved inngangen kvart over åtte, går inn før de andre, og begynner dagen med noe kjent. Timeplanen for uka ligger i sekken, og endringer sies fra om dagen før.',
  'Tre dager borte med hodepine. Hjemmet har avtalt time hos fastlegen, og gir beskjed når de vet mer.',
]

/** The text number `nr`: the same number gives the same text. */
export const tekst = (nr: number): string => AVSNITT[nr % AVSNITT.length] ?? ''

/** A longer one, of two. */
export const lengreTekst = (nr: number): string => `${tekst(nr)} ${tekst(nr + 1)}`
