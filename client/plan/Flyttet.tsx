import { Button } from '@digdir/designsystemet-react'
import type { Sak } from '../sak/bruk.ts'
import { useFlytting } from './flytting.ts'
import stil from './plan.module.css'
import type { Rad } from './rad.ts'
import { beholdDag } from './rad.ts'
import { celleId } from './radmal.ts'

type Props = { sak: Sak; rader: readonly Rad[]; endre: (rader: Rad[]) => void }

/** Says so when the draft moves the agreed evaluation, with the way back. */
export function Flyttet({ sak, rader, endre }: Props) {
  const flytting = useFlytting(sak, rader)

  function behold(flyttet: NonNullable<typeof flytting>) {
    endre(beholdDag(rader, flyttet))
    const [forste] = rader
    if (forste) document.getElementById(celleId(forste.nokkel, 'evalueres'))?.focus()
  }

  return (
    <div role="status" className={stil.flyttet} data-flyttet={flytting !== null || undefined}>
      {flytting && (
        <>
          <p>{flytting.setning}</p>
          <Button variant="secondary" data-size="sm" onClick={() => behold(flytting)}>
            {flytting.behold}
          </Button>
        </>
      )}
    </div>
  )
}
