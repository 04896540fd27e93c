import { Button, Textfield } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import stil from '../oppsett.module.css'

type Props = { idag: string; dager: readonly string[]; sett: (dager: string[]) => void }

/** The days on which the staff plan: those to come one by one, and how many have been. */
export function Dagliste({ idag, dager, sett }: Props) {
  const t = useTranslations('oppsett.enhet')
  const { lang } = useDato()
  const id = useId()
  const felt = useRef<HTMLInputElement>(null)
  const [ny, settNy] = useState('')
  const [galt, settGalt] = useState(false)
  const kommer = dager.filter((dag) => dag >= idag)
  const tidligere = dager.length - kommer.length
  function leggTil() {
    settGalt(ny === '')
    if (ny !== '') {
      sett([...new Set([...dager, ny])].sort())
      settNy('')
    }
    felt.current?.focus()
  }
  return (
    <fieldset className={stil.dager}>
      <legend>{t('dager')}</legend>
      <p>{t('dagerHjelp')}</p>
      {kommer.length === 0 && <p className={stil.dempet}>{t('ingenDager')}</p>}
      <ul>
        {kommer.map((dag) => (
          <li key={dag}>
            <Dato dato={dag} form="lang" />
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              aria-label={t('taBort', { dag: lang(dag) })}
              onClick={() => {
                sett(dager.filter((en) => en !== dag))
                felt.current?.focus()
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {tidligere > 0 && <p className={stil.dempet}>{t('tidligere', { antall: tidligere })}</p>}
      <div className={stil.nyDag}>
        <Textfield
          ref={felt}
          id={`${id}-ny`}
          type="date"
          autoComplete="off"
          label={t('nyDag')}
          value={ny}
          error={galt && ny === '' && t('galDag')}
          onChange={({ target }) => settNy(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            leggTil()
          }}
        />
        <Button type="button" variant="secondary" onClick={leggTil}>
          {t('leggTil')}
        </Button>
      </div>
    </fieldset>
  )
}
