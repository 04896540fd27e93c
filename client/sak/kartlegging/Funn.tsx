import { useTranslations } from 'use-intl'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Ark } from './ark.ts'
import stil from './kartlegging.module.css'

type Props = {
  funn: NonNullable<Ark['kartlegging'][keyof Ark['kartlegging']]>
  /** The area's factors in words. */
  faktorer: readonly { id: string; tekst: string }[]
}

/** What was found in one area: what makes it hard, what helps, and a summary. */
export function Funn({ funn: { risiko, beskyttelse, oppsummering }, faktorer }: Props) {
  const t = useTranslations('sak.kartlegging')
  const iOrd = (ider: readonly string[]) =>
    ider.map((id) => faktorer.find((en) => en.id === id)?.tekst ?? id)
  return (
    <>
      <Faktorer navn={t('risiko')} slag="risiko" faktorer={iOrd(risiko)} />
      <Faktorer navn={t('beskyttelse')} slag="beskyttelse" faktorer={iOrd(beskyttelse)} />
      <p>
        <Fritekst>{oppsummering}</Fritekst>
      </p>
    </>
  )
}

type Faktorprops = { navn: string; slag: 'risiko' | 'beskyttelse'; faktorer: readonly string[] }

function Faktorer({ navn, slag, faktorer }: Faktorprops) {
  if (faktorer.length === 0) return null
  return (
    <div className={stil.faktorer} data-slag={slag}>
      <span>{navn}</span>
      <ul>
        {faktorer.map((faktor) => (
          <li key={faktor}>{faktor}</li>
        ))}
      </ul>
    </div>
  )
}
