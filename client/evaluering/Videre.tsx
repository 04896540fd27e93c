import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { Handlingslenke } from '../sak/handling/Handlingslenke.tsx'
import { Mangler } from '../sak/handling/Mangler.tsx'
import stil from './evaluering.module.css'

/** What an evaluation opens for. Whether each is possible stands in the case's own answer. */
const VIDERE: readonly Overgang['type'][] = [
  'plan.viderefort',
  'plan.utkastLagret',
  'plan.avsluttet',
  'trinn.hevet',
  'trinn.senket',
  'sak.avsluttet',
]

/** The choices after an evaluation: what can be done now, and what is missing for the rest. */
export function Videre({ sak }: { sak: Sak }) {
  const t = useTranslations('evaluering.videre')
  const valg = VIDERE.flatMap((onsket) => sak.overganger.find(({ type }) => type === onsket) ?? [])
  if (valg.length === 0) return null
  return (
    <div className={stil.videre}>
      <h3>{t('tittel')}</h3>
      <ul>
        {valg.map(({ type, tittel, beskrivelse, tillatt, mangler }) => {
          const juster = type === 'plan.utkastLagret'
          const navn = juster ? t('juster') : tittel
          return (
            <li key={type}>
              {tillatt ? (
                <Handlingslenke sakId={sak.id} hendelse={type}>
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
