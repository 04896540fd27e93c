import { TEKSTFILER } from '../../machines/tegnsett/grenser.ts'

/** Calls that a whole file comes with, as the address they are posted to. */
export const FILE_CALLS = '/:path(^(fravaer[.]forhaandsvis|folk[.]forhaandsvis|folk[.]importer)$)'

/** JSON makes at most six bytes of a file's one: a control character becomes `\u000b`. Then, what stands beside it. */
export const MAX_FILE_BODY = 6 * TEKSTFILER.liste + 1024
