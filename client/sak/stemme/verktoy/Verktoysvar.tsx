import type { Verktoy } from '../innspill.ts'
import { Bildesvar } from './Bildesvar.tsx'
import { Drommeuke } from './Drommeuke.tsx'
import { PlussMinus } from './PlussMinus.tsx'
import { Rutesvar } from './Rutesvar.tsx'
import { Skalasvar } from './Skalasvar.tsx'
import { Tidslinje } from './Tidslinje.tsx'

/** What a child answered with a tool, drawn as it was asked. */
export function Verktoysvar({ verktoy }: { verktoy: Verktoy }) {
  const { skala, ruter, plussMinus, tidslinje, uke, bilde } = verktoy
  return (
    <>
      {skala && <Skalasvar skala={skala} />}
      {ruter && <Rutesvar ruter={ruter} />}
      {plussMinus && <PlussMinus {...plussMinus} />}
      {tidslinje && <Tidslinje hendt={tidslinje} />}
      {uke && <Drommeuke {...uke} />}
      {bilde && <Bildesvar {...bilde} />}
    </>
  )
}
