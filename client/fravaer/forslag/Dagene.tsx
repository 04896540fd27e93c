import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Telling } from '../../ui/fravaer/Telling.tsx'
import type { EttForslag } from './Forslagslinje.tsx'
import stil from './forslag.module.css'

/** Why a proposal stands: the rule, the window and each day. */
export function Dagene({ forslag }: { forslag: EttForslag }) {
  const t = useTranslations('forslag')
  const d = useDato()
  const { apnet, regel, rutine, vindu, talte, utelatt } = forslag
  return (
    <>
      <p className={stil.regel}>{regel.tekst}</p>
      <p>
        {t('talt', {
          antall: talte.length,
          periode: d.periode(vindu.fra, vindu.til),
          over: regel.over,
        })}
      </p>
      <p className={stil.dempet}>
        {t('rutine', { rutine: rutine.tittel, versjon: rutine.versjon })} {t('foreslaatt')}{' '}
        <Dato dato={apnet} medRelativ />.
      </p>
      <Telling fra={vindu.fra} til={vindu.til} talte={talte} utelatt={utelatt} />
    </>
  )
}
