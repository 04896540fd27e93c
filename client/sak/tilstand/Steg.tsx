import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Mangler } from '../handling/Mangler.tsx'
import { Setning } from '../Setning.tsx'
import stil from './tre.module.css'

/** Ways on: those that can be taken lead there, the others say what they lack. */
export function Steg({ sak, steg }: { sak: Sak; steg: readonly Overgang[] }) {
  const t = useTranslations('sak.tilstand')
  if (steg.length === 0) return null
  return (
    <ul className={stil.steg}>
      {steg.map(({ type, om, tittel, tillatt, mangler }) => (
        <li key={type}>
          {tillatt ? (
            <Handlingslenke sakId={sak.id} hendelse={type} om={om}>
              {tittel}
            </Handlingslenke>
          ) : (
            <>
              <Setning>{tittel}</Setning> <small>{t('mangler')}:</small>
              <Mangler sak={sak} mangler={mangler} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
