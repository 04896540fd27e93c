import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { useRegel } from '../../ui/fravaer/regel.ts'
import { Telling } from '../../ui/fravaer/Telling.tsx'
import type { EttForslag } from './Forslagslinje.tsx'
import stil from './forslag.module.css'

/** Why a proposal stands: the threshold or the pattern, and each day. */
export function Dagene({ forslag }: { forslag: EttForslag }) {
  const t = useTranslations('forslag')
  const regel = useRegel()
  const { apnet, rutine, sporsmaal } = forslag
  return (
    <>
      <p className={stil.regel}>{sporsmaal.tekst}</p>
      <p>{regel(sporsmaal)}</p>
      <p className={stil.dempet}>
        {t('rutine', { rutine: rutine.tittel, versjon: rutine.versjon })} {t('foreslaatt')}{' '}
        <Dato dato={apnet} medRelativ />.
      </p>
      <Telling {...sporsmaal} />
    </>
  )
}
