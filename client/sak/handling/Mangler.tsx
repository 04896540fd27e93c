import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Mangel } from '../../../server/api/feil.ts'
import type { Sak } from '../bruk.ts'
import { Setning } from '../Setning.tsx'
import { Handlingslenke } from './Handlingslenke.tsx'
import stil from './handling.module.css'

type Props = { sak: Sak; mangler: readonly Mangel[] }

/** The step that brings it about; where that lacks something itself, the way to what it lacks. */
export function forste(
  { overganger }: Sak,
  vei: Mangel['vei'],
): Sak['overganger'][number] | undefined {
  const steg = overganger.find((en) => en.type === vei)
  const foer = steg?.mangler.find((en) => en.vei)?.vei
  return (foer && overganger.find((en) => en.type === foer && en.tillatt)) || steg
}

/** What is missing, each with the way that goes and does it. */
export function Mangler({ sak, mangler }: Props) {
  const t = useTranslations('sak.naa')
  return (
    <ul className={stil.mangler}>
      {mangler.map(({ krav, tekst, vei }) => {
        const veien = forste(sak, vei)
        return (
          <li key={krav}>
            <span>
              <Setning>{tekst}</Setning>
            </span>
            {veien && (
              <Handlingslenke sakId={sak.id} hendelse={veien.type} om={veien.om}>
                {veien.tittel}
              </Handlingslenke>
            )}
            {krav === 'normaltNaervaer' && (
              <Link to="/sak/$id/fravaer" params={{ id: sak.id }}>
                {t('seFravaer')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
