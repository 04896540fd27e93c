import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Hentefeil } from '../../../ui/flate/Hentefeil.tsx'
import { Kort } from '../../../ui/flate/Kort.tsx'
import { Skjelett } from '../../../ui/flate/Skjelett.tsx'
import { useVisNavn } from '../../../ui/person/useVisNavn.ts'
import type { Sak } from '../../bruk.ts'
import { Bilde } from './Bilde.tsx'
import { utviklingen } from './hent.ts'
import { Tabell } from './Tabell.tsx'
import { Tiltakene } from './Tiltakene.tsx'

/** The absence over time beside what was tried. It fetches what it shows; the rest of the tab stands. */
export function Utvikling({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.utvikling')
  const { data, isError, refetch } = useQuery(utviklingen(sak.id))
  const fornavn = useVisNavn()(sak.barn.fornavn)
  if (!data) {
    return (
      <Kort tittel={t('tittel')}>
        {isError ? (
          <Hentefeil tittel={t('tittel')} hentIgjen={() => void refetch()} />
        ) : (
          <Skjelett linjer={8} />
        )}
      </Kort>
    )
  }
  const { inndeling } = data
  return (
    <Kort tittel={t('tittel')}>
      <p>{t('ingress', { fornavn, inndeling })}</p>
      <Bilde sak={sak} utvikling={data} />
      <Tiltakene utvikling={data} fornavn={fornavn} arena={sak.arena} />
      <Tabell utvikling={data} arena={sak.arena} />
    </Kort>
  )
}
