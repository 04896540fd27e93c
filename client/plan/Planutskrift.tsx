import { Button } from '@digdir/designsystemet-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useRutine, useSak } from '../sak/bruk.ts'
import { useFanetittel } from '../sak/fanetittel.ts'
import { datoTall } from '../ui/dato/format.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Planhode } from './Planhode.tsx'
import { Planmaal } from './Planmaal.tsx'
import { Planrader } from './Planrader.tsx'
import { useSidefot } from './sidefot.ts'
import stil from './utskrift.module.css'
import { uevaluerte } from './versjoner.ts'

const rute = getRouteApi('/innlogget/sak/$id/plan/utskrift')

/** The plan as a sheet of paper, in the municipality's layout; on screen as it will be printed. */
export function Planutskrift() {
  const t = useTranslations('plan')
  const sak = useSak()
  const { kommune } = useRutine(sak)
  const fanetittel = useFanetittel(sak)(t('utskrift.fanetittel'))
  const { versjon } = rute.useSearch()
  const { tidligere, gjeldende } = sak.plan
  const alle = gjeldende ? [...tidligere, gjeldende] : tidligere
  const plan = versjon === undefined ? alle.at(-1) : alle.find(({ nr }) => nr === versjon)
  const merke =
    plan && t('utskrift.merke', { nr: plan.nr, periode: plan.periode, dato: datoTall(sak.idag) })
  useSidefot(merke ?? '', t('utskrift.side'), t('utskrift.av'))
  const venter = plan && uevaluerte(plan)
  return (
    <>
      <nav className={stil.verktoy} aria-label={t('lenker')}>
        <Link to="/sak/$id/plan" params={{ id: sak.id }}>
          ← {t('utskrift.tilbake')}
        </Link>
        {plan && <Button onClick={() => window.print()}>{t('utskrift.skrivUt')}</Button>}
      </nav>
      {plan ? (
        <article className={stil.ark}>
          <Sidetittel fanetittel={fanetittel} over={`BTI ${kommune}`}>
            {t('tittel')}
          </Sidetittel>
          <Planhode sak={sak} plan={plan} />
          <Planmaal maal={plan.maal} />
          <Planrader
            rader={plan.rader}
            evalueringer={plan.evalueringer}
            venter={({ id }) => id !== undefined && (venter?.has(id) ?? false)}
          />
          <p className={stil.merke}>{merke}</p>
        </article>
      ) : (
        <Sidetittel fanetittel={fanetittel}>{t('utskrift.ingen')}</Sidetittel>
      )}
    </>
  )
}
