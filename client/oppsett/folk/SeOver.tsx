import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import stil from '../../fravaer/importer/importer.module.css'
import type { Gjettet } from '../../fravaer/importer/importMaskin.ts'
import { Tegnvalg } from '../../fravaer/importer/Tegnvalg.tsx'
import { Utvalgsfilter } from '../../fravaer/importer/Utvalgsfilter.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Linjer } from './Linjer.tsx'
import type { Forhaandsvisning } from './svar.ts'
import type { Utvalg } from './utvalg.ts'
import { erBlant, forst, UTVALG } from './utvalg.ts'

const OVERSKRIFT = 'se-over'

type Props = {
  navn: string
  svar: Forhaandsvisning
  /** How the letters were guessed, where they were. */
  gjettet: Gjettet | null
  /** Whether the file has everybody; undefined where no such file says that. */
  alle: boolean | undefined
  /** It is being read otherwise. */
  leser: boolean
  lesSom: (som: EnByte) => void
  settAlle: (alle: boolean) => void
  hent: (uten: boolean) => void
  nyFil: () => void
}

/** What bringing the file in would do, line by line, before anything is written. */
export function SeOver(props: Props) {
  const { navn, svar, gjettet, alle, leser, lesSom, settAlle, hent, nyFil } = props
  const t = useTranslations('oppsett.seOver')
  const { linjer, endringer } = svar
  const gale = linjer.filter(({ status }) => status === 'feil').length
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
      {gale > 0 && <p>{t('feilene', { antall: gale })}</p>}
      {endringer === 0 && gale === 0 && <p>{t('ingenting')}</p>}
      {alle !== undefined && (
        <Checkbox
          label={t('alle')}
          description={t('alleHjelp')}
          checked={alle}
          onChange={({ target }) => settAlle(target.checked)}
        />
      )}
      <div className={stil.knapper}>
        {endringer > 0 && gale === 0 && (
          <Button loading={leser} onClick={() => hent(false)}>
            {t('hent', { antall: endringer })}
          </Button>
        )}
        <Button variant={endringer > 0 && gale === 0 ? 'secondary' : 'primary'} onClick={nyFil}>
          {t('annenFil')}
        </Button>
        {endringer > 0 && gale > 0 && (
          <Button variant="secondary" loading={leser} onClick={() => hent(true)}>
            {t('uten', { antall: gale })}
          </Button>
        )}
      </div>
      <Utvalgsfilter tellinger={tellinger} valgt={utvalg} velg={velg} />
      <Linjer
        key={`${utvalg} ${gjettet?.som} ${alle}`}
        linjer={linjer.filter((linje) => erBlant(utvalg, linje))}
      />
    </Kort>
  )
}
