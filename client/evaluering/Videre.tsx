import { useTranslations } from 'use-intl'
import type { Sak } from '../sak/bruk.ts'
import { Handlingslenke } from '../sak/handling/Handlingslenke.tsx'
import { Mangler } from '../sak/handling/Mangler.tsx'
import stil from './evaluering.module.css'

/** The choices after an evaluation: what can be done now, and what is missing for the rest. */
export function Videre({ sak }: { sak: Sak }) {
  const t = useTranslations('evaluering.videre')
  const valg = sak.overganger.filter(({ svarer }) => svarer.includes('evaluering'))
  if (valg.length === 0) return null
  return (
    <div className={stil.videre}>
      <h3>{t('tittel')}</h3>
      <ul>
        {valg.map(({ type, om, tittel, beskrivelse, tillatt, mangler }) => {
          const juster = type === 'plan.utkastLagret'
          const navn = juster ? t('juster') : tittel
          return (
            <li key={type}>
              {tillatt ? (
                <Handlingslenke sakId={sak.id} hendelse={type} om={om}>
                  {navn}
                </Handlingslenke>
              ) : (
                <strong>{navn}</strong>
              )}
              <p>{juster ? t('justerBeskrivelse') : beskrivelse}</p>
              {!tillatt && <Mangler sak={sak} mangler={mangler} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
