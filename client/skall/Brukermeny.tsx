import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Spraak } from '../tekster/spraak.ts'
import { Avatar } from '../ui/person/Person.tsx'
import { Segment } from './Segment.tsx'
import { Spraakvalg } from './Spraakvalg.tsx'
import stil from './skall.module.css'
import { settValg, useValg } from './valg.ts'

type Props = {
  navn: string
  roller: string
  /** In the demo one sees what is mailed. */
  demo: boolean
  /** Keeps units and people up to date. */
  administrerer: boolean
  velgSpraak: (spraak: Spraak) => void
  loggUt: () => void
}

/** Who is logged in, how the screen should be, and the way out. */
export function Brukermeny({ navn, roller, demo, administrerer, velgSpraak, loggUt }: Props) {
  const t = useTranslations('skall')
  const valg = useValg()
  const id = useId()
  return (
    <>
      <button type="button" className={stil.menyknapp} popoverTarget={id}>
        <Avatar navn={navn} />
        <span className="ds-sr-only">{t('meny', { navn })}</span>
      </button>
      <div id={id} popover="auto" className={stil.meny}>
        <div className={stil.hvem}>
          <strong>{navn}</strong>
          <span>{roller}</span>
        </div>
        <Spraakvalg velg={velgSpraak} />
        <Segment
          navn={t('tema')}
          valg={[
            { verdi: 'auto', tekst: t('temaAuto') },
            { verdi: 'light', tekst: t('temaLyst') },
            { verdi: 'dark', tekst: t('temaMorkt') },
          ]}
          valgt={valg.tema}
          velg={(tema) => settValg({ tema })}
        />
        <Segment
          navn={t('tetthet')}
          valg={[
            { verdi: 'romslig', tekst: t('romslig') },
            { verdi: 'tett', tekst: t('tett') },
          ]}
          valgt={valg.tetthet}
          velg={(tetthet) => settValg({ tetthet })}
        />
        <label className={stil.bryter}>
          <input
            type="checkbox"
            checked={valg.skjulNavn}
            onChange={(event) => settValg({ skjulNavn: event.target.checked })}
          />
          {t('skjulNavn')} <kbd>F2</kbd>
        </label>
        <div className={stil.egne}>
          <Link to="/varsler">{t('varsler')}</Link>
          <Link to="/kalender">{t('kalender')}</Link>
          {administrerer && <Link to="/oppsett">{t('oppsett')}</Link>}
        </div>
        <div className={stil.utgang}>
          <Button variant="secondary" onClick={loggUt}>
            {t('loggUt')}
          </Button>
          {demo && <Link to="/postkasse">{t('postkasse')}</Link>}
        </div>
      </div>
    </>
  )
}
