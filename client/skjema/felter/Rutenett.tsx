import type { Feltprops } from '../Feltvisning.tsx'
import type { Felt, Objektfelt, Valgfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import { Gruppe } from './Gruppe.tsx'
import stil from './rutenett.module.css'
import { TaBort } from './TaBort.tsx'

const FAERREST = 3

type Navngitt = readonly [navn: string, felt: Valgfelt]
type Nett = Omit<Objektfelt, 'felter'> & { felter: readonly Navngitt[] }

const somValg = (felt: Felt | undefined) =>
  felt?.art === 'valg' ? felt.alternativer.map(({ verdi }) => verdi).join() : undefined

/** Several fields with the very same choices. */
export const erRutenett = (felt: Objektfelt): felt is Nett => {
  const forste = somValg(felt.felter[0]?.[1])
  return (
    felt.felter.length >= FAERREST &&
    forste !== undefined &&
    felt.felter.every(([, del]) => somValg(del) === forste)
  )
}

/** A square for each field, shaded by what is chosen in it: from nothing to all of it. */
export function Rutenett({ felt, sti, endre }: Feltprops<Nett>) {
  const { id, feil } = useFelt(sti)
  return (
    <Gruppe id={id} felt={felt} feil={feil}>
      <div className={stil.nett}>
        {felt.felter.map(([navn, del]) => (
          <Rute
            key={navn}
            felt={del}
            sti={underSti(sti, navn)}
            endre={(ny) =>
              endre({
                ...felt,
                felter: felt.felter.map((en) => (en[0] === navn ? [navn, ny] : en)),
              })
            }
          />
        ))}
      </div>
    </Gruppe>
  )
}

function Rute({ felt, sti, endre }: Feltprops<Valgfelt>) {
  const { id, feil } = useFelt(sti)
  const valgt = felt.valgt === null ? undefined : felt.alternativer[felt.valgt]
  return (
    <fieldset className={stil.rute}>
      <legend>{felt.tittel}</legend>
      <div className={stil.valg}>
        <div className={stil.grader} data-av={felt.alternativer.length}>
          {felt.alternativer.map(({ tittel }, nr) => (
            <label key={tittel} data-nr={nr} title={tittel}>
              <input
                type="radio"
                id={nr === 0 ? id : `${id}-${nr}`}
                name={id}
                aria-label={tittel}
                aria-invalid={feil !== undefined}
                checked={felt.valgt === nr}
                onChange={() => endre({ ...felt, valgt: nr })}
              />
            </label>
          ))}
        </div>
        <p className={stil.svar}>{valgt?.tittel}</p>
      </div>
      {valgt && (
        <div className={stil.taBort}>
          <TaBort feltId={id} hva={felt.tittel} taBort={() => endre({ ...felt, valgt: null })} />
        </div>
      )}
    </fieldset>
  )
}
