/** Letters in what one draft holds, as JSON: more than any form takes. */
export const LENGST = 64 * 1024
/** Drafts of one person. */
export const MEST = 100
/** Days from the last change until a draft is deleted. */
export const DAGER = 30
/** Deeper than any form. */
export const DYPEST = 20
