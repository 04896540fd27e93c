import type { Part } from '../../machines/sak/part.ts'
import { useSak } from '../sak/bruk.ts'
import { usePartnavn } from '../sak/moter/usePartnavn.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'

/** Who answers for a measure: by name, or in the words that somebody wrote. */
export function Ansvarlig({ ansvarlig }: { ansvarlig: Part | null }) {
  const navn = usePartnavn(useSak())
  if (!ansvarlig) return null
  if (ansvarlig.slag === 'annen') return <Fritekst>{ansvarlig.annen}</Fritekst>
  return navn(ansvarlig)
}
