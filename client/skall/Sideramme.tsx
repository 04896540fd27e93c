import { SkipLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Varselstripe } from '../ui/melding/Varselstripe.tsx'
import { Logo } from '../ui/merke/Logo.tsx'
import stil from './skall.module.css'
import { Underveis } from './Underveis.tsx'
import { hentValg, settValg, useValg } from './valg.ts'

type Props = {
  /** The main navigation, router links; none before login. */
  lenker?: ReactNode
  /** The way to everything; none before login. */
  hopp?: ReactNode
  /** The user menu; none before login. */
  bruker?: ReactNode
  children: ReactNode
}

/** The frame around every page: skip link, header with navigation, main, live region. */
export function Sideramme({ lenker, hopp, bruker, children }: Props) {
  const t = useTranslations('skall')
  const { skjulNavn } = useValg()
  useEffect(() => {
    const vedTast = (event: KeyboardEvent) => {
      if (event.key === 'F2') settValg({ skjulNavn: !hentValg().skjulNavn })
    }
    window.addEventListener('keydown', vedTast)
    return () => window.removeEventListener('keydown', vedTast)
  }, [])
  return (
    <>
      <Underveis />
      <SkipLink href="#innhold">{t('tilInnhold')}</SkipLink>
      <header className={stil.hode}>
        <div className={stil.hodeinnhold}>
          <Link to="/" className={stil.hjem}>
            <Logo />
          </Link>
          {lenker && <nav aria-label={t('hovedmeny')}>{lenker}</nav>}
          <div className={stil.hoyre}>
            {skjulNavn && <span className={stil.navnskjult}>{t('navnErSkjult')}</span>}
            {hopp}
            {bruker}
          </div>
        </div>
      </header>
      <main id="innhold" tabIndex={-1} className={stil.innhold}>
        {children}
      </main>
      <Varselstripe />
    </>
  )
}
