import { Button } from '@digdir/designsystemet-react'
import { useContext } from 'react'
import { useTranslations } from 'use-intl'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Listefelt } from '../felt.ts'
import { Delvisning, useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import { nyRadId } from '../les.ts'
import stil from '../skjema.module.css'
import { Gruppe } from './Gruppe.tsx'
import { Delfelter } from './Objekt.tsx'

/** Rows that can be added and taken away. */
export function Liste({ felt, sti, endre }: Feltprops<Listefelt>) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  const Vis = useContext(Delvisning)
  const settRader = (rader: Listefelt['rader']) => endre({ ...felt, rader })
  return (
    <Gruppe felt={felt} feil={feil}>
      {felt.rader.map((rad, nr) => {
        const navn = t('rad', { navn: rad.felt.tittel, nr: nr + 1 })
        const settRad = (ny: typeof rad.felt) =>
          settRader(felt.rader.map((en) => (en.id === rad.id ? { ...en, felt: ny } : en)))
        return (
          <fieldset key={rad.id} className={stil.rad}>
            <legend className="ds-sr-only">{navn}</legend>
            {rad.felt.art === 'objekt' ? (
              <Delfelter felt={rad.felt} sti={underSti(sti, nr)} endre={settRad} />
            ) : (
              <Vis felt={rad.felt} sti={underSti(sti, nr)} endre={settRad} />
            )}
            {felt.rader.length > felt.minst && (
              <Button
                variant="tertiary"
                data-color="neutral"
                onClick={() => settRader(felt.rader.filter((en) => en.id !== rad.id))}
              >
                {t('fjern', { navn })}
              </Button>
            )}
          </fieldset>
        )
      })}
      {felt.rader.length < felt.maks && (
        <Button
          id={id}
          variant="secondary"
          onClick={() => settRader([...felt.rader, { id: nyRadId(), felt: felt.nyRad() }])}
        >
          {t('leggTil')}
        </Button>
      )}
    </Gruppe>
  )
}
