import { useId } from 'react'
import { useForslag } from '../../plan/forslag.ts'
import type { Rad } from '../../plan/rad.ts'
import { celleId, lesRadmal } from '../../plan/radmal.ts'
import { Utkastrad } from '../../plan/Utkastrad.tsx'
import tabell from '../../plan/utkast.module.css'
import { useBord } from '../kontekst.ts'

type Props = { rad: Rad; endre: (rad: Rad) => void }

/** The row as it shall be: the plan's own cells. */
export function Justering({ rad, endre }: Props) {
  const { sak, skjema } = useBord()
  const { omraader, ansvarlige } = useForslag(sak)
  const id = useId()
  const lister = { omraade: `${id}-omraader`, ansvarlig: `${id}-ansvarlige` }
  const utkast = skjema('plan.utkastLagret')
  if (!utkast) return null
  return (
    <div className={tabell.tabell}>
      <Utkastrad
        rad={rad}
        nr={1}
        mal={lesRadmal(utkast)}
        lister={lister}
        endre={endre}
        vedTast={() => {}}
        forlat={() => {}}
        gaaTil={(kolonne) => document.getElementById(celleId(rad.nokkel, kolonne))?.focus()}
        nesteRad={() => {}}
        fjern={undefined}
        flere={false}
      />
      {(['omraade', 'ansvarlig'] as const).map((navn) => (
        <datalist key={navn} id={lister[navn]}>
          {(navn === 'omraade' ? omraader : ansvarlige).map((tekst) => (
            <option key={tekst} value={tekst} />
          ))}
        </datalist>
      ))}
    </div>
  )
}
