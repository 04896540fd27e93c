/** A bar that grows on one line of the terminal; where output is no terminal, nothing until the end. */
export function progress(hva: string, ut: NodeJS.WriteStream = process.stderr) {
  const BREDDE = 30
  let vist = -1
  return {
    naa(gjort: number, alle: number): void {
      if (!ut.isTTY || alle === 0) return
      const fylt = Math.min(BREDDE, Math.round((gjort / alle) * BREDDE))
      if (fylt === vist && gjort < alle) return
      vist = fylt
      ut.write(`\r${hva} ${'█'.repeat(fylt)}${'░'.repeat(BREDDE - fylt)} ${gjort} av ${alle}`)
    },
    ferdig(): void {
      if (ut.isTTY && vist >= 0) ut.write('\n')
    },
  }
}
