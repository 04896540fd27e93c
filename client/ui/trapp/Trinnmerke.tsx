import stil from './trinnmerke.module.css'

type Props = { nr: number; av: number }

/** The stair in the size of a letter, lit up to the present step. Decoration; the words say it too. */
export function Trinnmerke({ nr, av }: Props) {
  return (
    <svg className={stil.merke} viewBox={`0 0 ${av * 7 - 1} 20`} aria-hidden="true">
      {Array.from({ length: av }, (_, trinn) => {
        const hoyde = 6 + (14 * trinn) / Math.max(1, av - 1)
        return (
          <rect
            key={`trinn${hoyde}`}
            data-status={trinn < nr ? 'gjort' : trinn === nr ? 'naa' : 'senere'}
            x={trinn * 7}
            y={20 - hoyde}
            width="6"
            height={hoyde}
            rx="1.25"
          />
        )
      })}
    </svg>
  )
}
