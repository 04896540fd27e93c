import { useId } from 'react'
import stil from './bilde.module.css'
import type { Bildet } from './bilde.ts'

const piler = ['finnes', 'avSegSelv', 'mulig', 'mangler'] as const

/** The lines of the picture. What they say stands in the labels and in the list. */
export function Streker({
  bilde: { bredde, hoyde, streker },
}: {
  bilde: Omit<Bildet, 'regioner'>
}) {
  const id = useId()
  return (
    <svg
      className={`${stil.streker} ${stil.slag}`}
      width={bredde}
      height={hoyde}
      aria-hidden="true"
    >
      <defs>
        {piler.map((slag) => (
          <marker
            key={slag}
            id={`${id}${slag}`}
            data-slag={slag}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5L8 4L0 7.5z" />
          </marker>
        ))}
      </defs>
      {streker.map(({ id: nokkel, d, slag, pil }) => (
        <path
          key={nokkel}
          d={d}
          data-slag={slag}
          markerEnd={pil ? `url(#${id}${slag})` : undefined}
        />
      ))}
    </svg>
  )
}
