import type { Sak } from '../bruk.ts'
import { useSak } from '../bruk.ts'
import { Plikter } from './Plikter.tsx'
import { Trinnark } from './Trinnark.tsx'
import { Undring } from './Undring.tsx'

/** What is known and understood: the worry, the four areas, each side's understanding. */
export function Kartlegging() {
  const sak = useSak()
  const { trinn, arbeid } = sak
  const tidligere = tidligereTrinn(sak)
  return (
    <>
      <Plikter sak={sak} />
      {trinn > 0 && <Trinnark sak={sak} trinn={trinn} ark={arbeid[trinn]} aapen />}
      {tidligere.map((nr) => (
        <Trinnark key={nr} sak={sak} trinn={nr} ark={arbeid[nr]} />
      ))}
      <Undring sak={sak} />
    </>
  )
}

const tidligereTrinn = ({ trinn, arbeid }: Sak) =>
  ([3, 2, 1] as const).filter((nr) => nr !== trinn && arbeid[nr])
