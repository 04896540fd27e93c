import { Button, Textfield } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Part } from '../../../machines/sak/part.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import { useOrd } from '../../tekster/ord.ts'
import type { Sak } from '../bruk.ts'
import deltakere from '../deltakere/deltakere.module.css'
import { harPart } from './moter.ts'
import stil from './skjema.module.css'
import type { Ord } from './skjemaord.ts'
import { usePartnavn } from './usePartnavn.ts'

type Props = {
  id: string
  sak: Sak
  ord: Ord
  tittel: string
  valg: readonly Part[]
  /** Those whom the routine speaks of for such a meeting; the others are folded away. */
  synlige: readonly Part[]
  valgt: readonly Part[]
  feil: string | undefined
  velg: (valgt: Part[]) => void
  /** Said beneath those whom the routine names. */
  children?: ReactNode
}

/** Who is asked: those whom the routine names, by name; everybody else who may come is folded away. */
export function Hvem({ id, sak, ord, tittel, valg, synlige, valgt, feil, velg, children }: Props) {
  const t = useTranslations('sak.moter.nytt')
  const { rolle } = useOrd()
  const partnavn = usePartnavn(sak)
  const [annen, settAnnen] = useState('')
  const egne = valgt.filter((en) => !harPart(valg, en))
  const fremme = [...synlige, ...valgt.filter((en) => !harPart(synlige, en))]
  const resten = valg.filter((en) => !harPart(fremme, en))

  function leggTil() {
    const ny: Part = { slag: 'annen', annen: annen.trim() }
    if (ny.annen && !harPart(valgt, ny)) velg([...valgt, ny])
    settAnnen('')
  }

  const chip = (part: Part) => (
    <label key={partnokkel(part)} className={deltakere.chip}>
      <input
        type="checkbox"
        checked={harPart(valgt, part)}
        aria-invalid={feil !== undefined}
        onChange={({ target: { checked } }) =>
          velg(
            checked ? [...valgt, part] : valgt.filter((en) => partnokkel(en) !== partnokkel(part)),
          )
        }
      />
      <span>
        {partnavn(part)}
        {part.slag === 'ansatt' && <small>{rolle[part.rolle]}</small>}
      </span>
    </label>
  )
  return (
    <fieldset className={deltakere.deltakere} id={id} tabIndex={-1}>
      <legend>{tittel}</legend>
      <div>{fremme.map(chip)}</div>
      {children}
      <details open={egne.length > 0 || undefined}>
        <summary>{t('flere')}</summary>
        <div>{resten.map(chip)}</div>
        <div className={stil.annen}>
          <Textfield
            label={ord.annen.tittel}
            description={ord.annen.hjelp}
            value={annen}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => settAnnen(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              leggTil()
            }}
          />
          <Button type="button" variant="secondary" onClick={leggTil}>
            {t('leggTilAnnen')}
          </Button>
        </div>
      </details>
      {feil && <p className={deltakere.feil}>{feil}</p>}
    </fieldset>
  )
}
