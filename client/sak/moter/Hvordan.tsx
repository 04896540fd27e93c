import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Mote } from './moter.ts'

type Props = {
  /** In words, how people met. */
  form: string
  tolk: boolean
  /** Where it was, or its link; null where that is not said, or not for these readers. */
  sted: Mote['sted']
}

/** How a meeting was held: together or on the net, with an interpreter, and where. */
export function Hvordan({ form, tolk, sted }: Props) {
  const t = useTranslations('sak.moter')
  return (
    <>
      {storForbokstav(form)}
      {tolk && `, ${t('tolk')}`}
      {sted !== null && (
        <>
          {': '}
          <Fritekst>{sted}</Fritekst>
        </>
      )}
    </>
  )
}
