/** The instant, a Wednesday morning in term, at which the clocks of server and browser begin. */
export const NAA = '2026-11-18T09:00:00+01:00'
