const SEKUND = 1000
const MINUTT = 60 * SEKUND
const FORSTE = 30 * SEKUND

/** Times one letter is tried, over half a day, before it is given up. */
export const FORSOK = 12
const LENGST_FOR_ETT = 3 * 60 * MINUTT
const LENGST_FOR_ALLE = 5 * MINUTT

const doblet = (forsok: number, lengst: number) => Math.min(FORSTE * 2 ** forsok, lengst)

/**
 * How long a letter waits after it failed, in milliseconds. `sjanse` (from 0 to 1) spreads those that
 * failed together.
 */
export const forEtt = (forsok: number, sjanse: number): number =>
  Math.round(doblet(forsok, LENGST_FOR_ETT) * (0.75 + sjanse / 2))

/** How long everything waits after the mail server failed: never long, so that it is seen when it is back. */
export const forAlle = (brudd: number): number => doblet(brudd, LENGST_FOR_ALLE)
