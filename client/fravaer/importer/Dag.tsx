import { useTranslations } from 'use-intl'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { useIOrd } from '../../ui/fravaer/iOrd.ts'
import stil from './linjer.module.css'

/** A day of absence in words. */
export function Dag({ dag }: { dag: Fravaersdag }) {
  const iOrd = useIOrd()
  return (
    <>
      <Dato dato={dag.dato} form="lang" />
      <span className={stil.dempet}> {iOrd(dag).join(' · ')}</span>
    </>
  )
}

/** What stands of a day and what will stand; what differs is marked. */
export function Endring({ foer, etter }: { foer: Fravaersdag; etter: Fravaersdag }) {
  const t = useTranslations('fravaer.linjer')
  const iOrd = useIOrd()
  const [gammelt, nytt] = [iOrd(foer), iOrd(etter)]
  return (
    <>
      <Dato dato={etter.dato} form="lang" />
      <dl className={stil.endring}>
        <dt>{t('foer')}</dt>
        <dd>
          <Ordene ord={gammelt} mot={nytt} />
        </dd>
        <dt>{t('etter')}</dt>
        <dd>
          <Ordene ord={nytt} mot={gammelt} />
        </dd>
      </dl>
    </>
  )
}

const Ordene = ({ ord, mot }: { ord: readonly string[]; mot: readonly string[] }) =>
  ord.map((et, i) => (
    <span key={et}>
      {i > 0 && ' · '}
      {mot.includes(et) ? et : <strong>{et}</strong>}
    </span>
  ))
