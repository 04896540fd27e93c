import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Segment } from '../../skall/Segment.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import stil from './importer.module.css'
import { Linjer } from './Linjer.tsx'
import type { Forhaandsvisning } from './svar.ts'

const OVERSKRIFT = 'se-over'

type Props = {
  navn: string
  svar: Forhaandsvisning
  /** How many rows importing would write. */
  antall: number
  importer: () => void
  nyFil: () => void
}

/** What importing the file would do, line by line, before anything is written. */
export function SeOver({ navn, svar, antall, importer, nyFil }: Props) {
  const t = useTranslations('fravaer.seOver')
  const { feil } = svar.antall
  const [vis, settVis] = useState<'feil' | 'alle'>(feil > 0 ? 'feil' : 'alle')
  useEffect(() => document.getElementById(OVERSKRIFT)?.focus(), [])
  const linjer =
    vis === 'feil' ? svar.linjer.filter(({ status }) => status === 'feil') : svar.linjer
  return (
    <Kort
      id={OVERSKRIFT}
      tittel={t('tittel')}
      ved={<span className={stil.dempet}>{navn}</span>}
      viktig
    >
      <ul className={stil.tall}>
        {(['ny', 'endret', 'uendret', 'feil'] as const).map((status) => (
          <li key={status} data-status={status} data-ingen={svar.antall[status] === 0 || undefined}>
            <strong>{svar.antall[status]}</strong> {t(`antall.${status}`, svar.antall)}
          </li>
        ))}
      </ul>
      {feil > 0 && <p>{t('feilene', { antall: feil, rette: antall })}</p>}
      {antall === 0 && feil === 0 && <p>{t('ingenting')}</p>}
      <div className={stil.knapper}>
        {antall > 0 && <Button onClick={importer}>{t('importer', { antall })}</Button>}
        <Button variant={antall > 0 ? 'secondary' : 'primary'} onClick={nyFil}>
          {t('annenFil')}
        </Button>
      </div>
      {feil > 0 && feil < svar.linjer.length && (
        <div className={stil.utvalg}>
          <Segment
            navn={t('vis')}
            valg={[
              { verdi: 'feil', tekst: t('bareFeil', { antall: feil }) },
              { verdi: 'alle', tekst: t('alle', { antall: svar.linjer.length }) },
            ]}
            valgt={vis}
            velg={settVis}
          />
        </div>
      )}
      <Linjer key={vis} linjer={linjer} />
    </Kort>
  )
}
