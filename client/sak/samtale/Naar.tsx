import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Skjemakontekst } from '../../skjema/kontekst.ts'
import { kontroller } from '../../skjema/kontroll.ts'
import { useBruddtekst } from '../../skjema/useBruddtekst.ts'
import { NaarSkjedde, SKJEDDE } from '../gjor/NaarSkjedde.tsx'
import type { skjeddeFelt } from '../gjor/skjedde.ts'
import stil from './samtale.module.css'

type Props = { naar: ReturnType<typeof skjeddeFelt>; idag: string }

/** The day of the talk: today, until somebody says otherwise. */
export function Naar({ naar: { felt, dag, endre }, idag }: Props) {
  const t = useTranslations('sak.samtale')
  const bruddtekst = useBruddtekst()
  const id = useId()
  const [aapen, settAapen] = useState(dag !== idag)
  if (!felt) return null
  if (!aapen) {
    return (
      <p className={stil.dempet}>
        {t('iDag')}{' '}
        <button type="button" className={stil.lenke} onClick={() => settAapen(true)}>
          {t('enAnnenDag')}
        </button>
      </p>
    )
  }
  const feil = new Map(kontroller(felt, SKJEDDE).map((en) => [en.sti, bruddtekst(en)]))
  return (
    <Skjemakontekst value={{ id, feil }}>
      <NaarSkjedde felt={felt} endre={endre} />
    </Skjemakontekst>
  )
}
