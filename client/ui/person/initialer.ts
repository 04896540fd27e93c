/** At most two initials: «Nora Lie Prøvesen» → «NP». */
export function initialer(navn: string): string {
  const ord = navn.split(/[\s-]+/).filter(Boolean)
  const [forste = '', siste = ''] = [ord[0], ord.length > 1 ? ord.at(-1) : '']
  return (forste.charAt(0) + siste.charAt(0)).toUpperCase()
}
