import { fridag } from './skoledager.ts'

/** A weekday that is no public holiday: staff are at work also when the children are not. */
export const erArbeidsdag = (dato: string): boolean => fridag(dato, { skolefri: [] }) === undefined
