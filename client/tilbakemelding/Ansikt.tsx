import type { Ansikt as Slag } from '../../machines/tilbakemelding/svar.ts'

const MUNN: Record<Slag, string> = {
  veldigBra: 'M14 28c2 12 18 12 20 0z',
  bra: 'M15 30c4 5 14 5 18 0',
  daarlig: 'M15 34c4-5 14-5 18 0',
  veldigDaarlig: 'M14 37c2-11 18-11 20 0z',
}

/** One of the four faces; what it means is said beside it. */
export function Ansikt({ slag }: { slag: Slag }) {
  return (
    <svg viewBox="0 0 48 48" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path strokeLinecap="round" d="M17 17v2.5M31 17v2.5" />
      <path strokeLinecap="round" strokeLinejoin="round" d={MUNN[slag]} />
    </svg>
  )
}
