import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Alternativ } from '../../skjema/felt.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import stil from './deltakere.module.css'
import { navnVedBordet } from './ventet.ts'

type Props = {
  id: string
  tittel: string
  alternativer: readonly Alternativ[]
  /** The ticked ones, by their place among the choices. */
  valgt: readonly number[]
  feil: string | undefined
  velg: (valgt: readonly number[]) => void
}

/** Who was there: the team by name; everybody else who may come is folded away. */
export function Deltakere({ id, tittel, alternativer, valgt, feil, velg }: Props) {
  const t = useTranslations('sak')
  const visNavn = useVisNavn()
  const navn = navnVedBordet(useSak())
  const alle = alternativer.map((en, nr) => ({ ...en, nr, navn: navn.get(String(en.verdi)) }))
  // Whoever is ticked from the start stands open, and stays there when the tick is taken away.
  const [apne] = useState(valgt)
  const synlige = alle.filter((en) => en.navn || apne.includes(en.nr))
  const chip = ({ nr, tittel, navn }: (typeof alle)[number]) => (
    <label key={nr} className={stil.chip}>
      <input
        type="checkbox"
        id={nr === 0 ? id : `${id}-${nr}`}
        checked={valgt.includes(nr)}
        aria-invalid={feil !== undefined}
        onChange={({ target: { checked } }) =>
          velg(checked ? [...valgt, nr] : valgt.filter((en) => en !== nr))
        }
      />
      <span>
        {navn ? visNavn(navn) : tittel}
        {navn && <small>{tittel}</small>}
      </span>
    </label>
  )
  return (
    <fieldset className={stil.deltakere}>
      <legend>{tittel}</legend>
      <div>{synlige.map(chip)}</div>
      {synlige.length < alle.length && (
        <details>
          <summary>{t('flereDeltakere')}</summary>
          <div>{alle.filter((en) => !synlige.includes(en)).map(chip)}</div>
        </details>
      )}
      {feil && <p className={stil.feil}>{feil}</p>}
    </fieldset>
  )
}
