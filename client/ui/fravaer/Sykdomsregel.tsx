import { useTranslations } from 'use-intl'
import type { Fravaersregler } from '../../../machines/rutine/fravaer.ts'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { useRamse } from '../../tekster/ramse.ts'
import stil from './telling.module.css'

type Props = { sykdom: NonNullable<Fravaersregler['sykdom']> }

/** When days of reported illness are one period, for how long that needs no papers, and what does not break it. */
export function Sykdomsregel({ sykdom: { fra, utenPapirer, gjennom } }: Props) {
  const t = useTranslations('telling')
  const { aarsak } = useOrd()
  const ramse = useRamse()
  const imellom = ramse(gjennom.map((en) => litenForbokstav(aarsak[en])))
  return (
    <p className={stil.sykdom}>
      {t('sykdom', { fra, uten: utenPapirer })}
      {gjennom.length > 0 && ` ${t('imellom', { imellom })}`}
    </p>
  )
}
