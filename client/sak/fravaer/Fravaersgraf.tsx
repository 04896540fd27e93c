import { useTranslations } from 'use-intl'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { Soyler } from '../../ui/graf/Soyler.tsx'
import type { Sak } from '../bruk.ts'

/** How much of a day single hours are drawn as, at six hours to a day. */
const andelAv = (timer: number | null) => (timer === null ? 1 : Math.min(1, timer / 6))

/** The absence of the routine's window, day by day, with the plan's time shaded. */
export function Fravaersgraf({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.fravaer')
  const ord = useOrd()
  const { skoledager, vinduer, avtalt } = sak.fravaer
  const [{ talte }] = vinduer
  const { gjeldende } = sak.plan
  const foerte = new Map(sak.fravaer.dager.map((dag) => [dag.dato, dag]))
  const dager = skoledager.map((dato) => {
    const dag = foerte.get(dato)
    const hjemme = avtalt.hjemme.includes(dato)
    return {
      dato,
      hjemme,
      andel: dag && !hjemme ? andelAv(avtalt.timer[dato] ?? dag.timer) : 0,
      teller: talte.includes(dato),
      tekst: dag ? `${ord.aarsak[dag.aarsak]} (${litenForbokstav(ord.art[dag.art])})` : '',
    }
  })
  return (
    <Soyler
      navn={t('graf', { dager: skoledager.length, arena: sak.arena })}
      dager={dager}
      skygge={gjeldende ? { fra: gjeldende.fra, tekst: t('planGjelder') } : undefined}
    />
  )
}
