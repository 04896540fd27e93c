const SPENN = /^(\d+)(?:–(\d+))?$/

/**
 * The numbers of the lines in «335–337, 604», as they stand.
 * @throws {Error} where it says no such thing, or a range runs backwards
 */
export const linjene = (linje: string): number[] =>
  linje.split(', ').flatMap((spenn) => {
    const [, fra, til = fra] = SPENN.exec(spenn) ?? []
    const antall = Number(til) - Number(fra) + 1
    if (!(antall >= 1)) throw new Error(`«${linje}» are no lines`)
    return Array.from({ length: antall }, (_, nr) => Number(fra) + nr)
  })
