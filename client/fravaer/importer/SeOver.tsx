import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import stil from './importer.module.css'
import type { Gjettet } from './importMaskin.ts'
import { Linjer } from './Linjer.tsx'
import type { Forhaandsvisning } from './svar.ts'
import { Tegnvalg } from './Tegnvalg.tsx'
import { Utvalgsfilter } from './Utvalgsfilter.tsx'
import type { Utvalg } from './utvalg.ts'
import { erBlant, forst, UTVALG } from './utvalg.ts'

const OVERSKRIFT = 'se-over'

type Props = {
  navn: string
  svar: Forhaandsvisning
  /** How the letters were guessed, where they were. */
  gjettet: Gjettet | null
  /** The letters are being read otherwise. */
  leser: boolean
  /** How many rows importing would write. */
  antall: number
  lesSom: (som: EnByte) => void
  importer: () => void
  nyFil: () => void
}

/** What importing the file would do, line by line, before anything is written. */
export function SeOver({ navn, svar, gjettet, leser, antall, lesSom, importer, nyFil }: Props) {
  const t = useTranslations('fravaer.seOver')
  const { linjer, merknad } = svar
  const { feil } = svar.antall
  const advarsler = linjer.filter((linje) => erBlant('advarsel', linje)).length
  const [valgt, velg] = useState<Utvalg>()
  // Read otherwise, the file may have none of the kind that was looked at.
  const finnes = valgt && linjer.some((linje) => erBlant(valgt, linje))
  const utvalg = finnes ? valgt : forst(linjer)
  const tellinger = UTVALG.map((et) => {
    const antall = linjer.filter((linje) => erBlant(et, linje)).length
    return { utvalg: et, antall, tekst: t(`antall.${et}`, { antall }) }
  })
  useEffect(() => document.getElementById(OVERSKRIFT)?.focus(), [])
  return (
    <Kort
      id={OVERSKRIFT}
      tittel={t('tittel')}
      ved={<span className={stil.dempet}>{navn}</span>}
      viktig
    >
      {gjettet && <Tegnvalg gjettet={gjettet} velg={lesSom} />}
      {merknad && <p>{merknad}</p>}
      {feil > 0 && <p>{t('feilene', { antall: feil, rette: antall })}</p>}
      {advarsler > 0 && <p>{t('advarslene', { antall: advarsler })}</p>}
      {antall === 0 && feil === 0 && <p>{t('ingenting')}</p>}
      <div className={stil.knapper}>
        {antall > 0 && (
          <Button loading={leser} onClick={importer}>
            {t('importer', { antall })}
          </Button>
        )}
        <Button variant={antall > 0 ? 'secondary' : 'primary'} onClick={nyFil}>
          {t('annenFil')}
        </Button>
      </div>
      <Utvalgsfilter tellinger={tellinger} valgt={utvalg} velg={velg} />
      <Linjer
        key={`${utvalg} ${gjettet?.som}`}
        linjer={linjer.filter((linje) => erBlant(utvalg, linje))}
      />
    </Kort>
  )
}
