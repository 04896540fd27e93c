import { useBord } from '../kontekst.ts'
import { Barnet } from './Barnet.tsx'
import { Enige } from './Enige.tsx'
import { Familien } from './Familien.tsx'
import { Fullfor } from './Fullfor.tsx'
import { HvemErHer } from './HvemErHer.tsx'
import { Neste } from './Neste.tsx'
import { Nytt } from './Nytt.tsx'
import { Tiltak } from './Tiltak.tsx'

type Props = { fullfor: () => void; sender: boolean }

/** The point that is being spoken of. */
export function Punktet({ fullfor, sender }: Props) {
  const { mal, svar } = useBord()
  const punkt = mal.punkter.find(({ id }) => id === svar.punkt)
  switch (punkt?.slag) {
    case 'hvem':
      return <HvemErHer />
    case 'familien':
      return <Familien />
    case 'barnet':
      return <Barnet />
    case 'rad':
      return <Tiltak key={punkt.id} punkt={punkt} />
    case 'nytt':
      return <Nytt />
    case 'enige':
      return <Enige />
    case 'neste':
      return <Neste />
    case 'fullfor':
      return <Fullfor fullfor={fullfor} sender={sender} />
    case undefined:
      return null
  }
}
