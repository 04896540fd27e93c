import type { Feltprops } from '../Feltvisning.tsx'
import type { Tallfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { Gruppe } from './Gruppe.tsx'
import stil from './skala.module.css'
import { TaBort } from './TaBort.tsx'

const FLEST = 10

/** A whole number among a few is quicker to point at than to write. */
export const erSkala = ({ helt, minst, maks }: Tallfelt) => helt && maks - minst < FLEST

/** The numbers in a row, to choose one of. */
export function Skala({ felt, sti, endre }: Feltprops<Tallfelt>) {
  const { id, feil } = useFelt(sti)
  const alle = Array.from({ length: felt.maks - felt.minst + 1 }, (_, nr) => `${felt.minst + nr}`)
  return (
    <Gruppe felt={felt} feil={feil} className={stil.gruppe}>
      <div className={stil.tall}>
        {alle.map((tall, nr) => (
          <label key={tall}>
            <input
              type="radio"
              id={nr === 0 ? id : `${id}-${nr}`}
              name={id}
              checked={felt.verdi === tall}
              aria-invalid={feil !== undefined}
              onChange={() => endre({ ...felt, verdi: tall })}
            />
            {tall}
          </label>
        ))}
      </div>
      {felt.verdi !== '' && (
        <div className={stil.taBort}>
          <TaBort feltId={id} hva={felt.verdi} taBort={() => endre({ ...felt, verdi: '' })} />
        </div>
      )}
    </Gruppe>
  )
}
