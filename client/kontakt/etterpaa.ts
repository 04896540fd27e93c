/** What the frame shows once the page stands, in one file: on a long line each is dear. */
export { Antall } from '../oppgaver/Antall.tsx'
export { Kontakt } from './Kontakt.tsx'
