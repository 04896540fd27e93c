import { useTranslations } from 'use-intl'
import { useSak } from '../sak/bruk.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './meldt.module.css'

/** How a measure of the plan in force goes, as somebody told it last in the period. */
export function Meldt({ rad }: { rad: string }) {
  const t = useTranslations('plan')
  const d = useDato()
  const vis = useVisNavn()
  const { folk, plan } = useSak()
  const meldt = plan.gjeldende?.meldt[rad]
  if (!meldt) return null
  const { ord, hvordan, dato, av } = meldt
  return (
    <div className={stil.meldt}>
      <p>
        <strong>{ord}</strong>{' '}
        <span>– {t('meldt', { dato: d.kort(dato), navn: vis(folk[av] ?? '') })}</span>
      </p>
      {hvordan && (
        <p>
          <Fritekst>{hvordan}</Fritekst>
        </p>
      )}
    </div>
  )
}
