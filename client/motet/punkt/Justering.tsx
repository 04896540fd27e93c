import { useId } from 'react'
import { Forslagslister } from '../../plan/Forslagslister.tsx'
import type { Rad } from '../../plan/rad.ts'
import type { Radmal } from '../../plan/radmal.ts'
import { celleId, lesRadmal } from '../../plan/radmal.ts'
import { Utkastrad } from '../../plan/Utkastrad.tsx'
import { useValgbare } from '../../plan/useValgbare.ts'
import tabell from '../../plan/utkast.module.css'
import { useBord } from '../kontekst.ts'

type Props = { rad: Rad; endre: (rad: Rad) => void }

/** The row as it shall be: the plan's own cells. */
export function Justering(props: Props) {
  const { skjema } = useBord()
  const utkast = skjema('plan.utkastLagret')
  return utkast ? <Celler {...props} mal={lesRadmal(utkast)} /> : null
}

function Celler({ rad, endre, mal }: Props & { mal: Radmal }) {
  const { sak } = useBord()
  const valgbare = useValgbare(sak, mal.ansvarlig.parter)
  const id = useId()
  const lister = { omraade: `${id}-omraader`, ansvarlig: `${id}-ansvarlige` }
  return (
    <div className={tabell.tabell}>
      <Utkastrad
        rad={rad}
        nr={1}
        mal={mal}
        lister={lister}
        valgbare={valgbare}
        endre={endre}
        vedTast={() => {}}
        forlat={() => {}}
        gaaTil={(kolonne) => document.getElementById(celleId(rad.nokkel, kolonne))?.focus()}
        nesteRad={() => {}}
        fjern={undefined}
        flere={false}
      />
      <Forslagslister rutine={sak.rutine} lister={lister} valgbare={valgbare} />
    </div>
  )
}
