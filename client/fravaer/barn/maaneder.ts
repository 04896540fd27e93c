/** The first days of the months from one day to another, the latest first. ISO dates. */
export function maaneder(fra: string, til: string): string[] {
  const svar: string[] = []
  let [aar, nr] = [Number(til.slice(0, 4)), Number(til.slice(5, 7))]
  for (;;) {
    const forste = `${aar}-${String(nr).padStart(2, '0')}-01`
    if (forste.slice(0, 7) < fra.slice(0, 7)) return svar
    svar.push(forste)
    ;[aar, nr] = nr === 1 ? [aar - 1, 12] : [aar, nr - 1]
  }
}
