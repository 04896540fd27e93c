import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { useGrunn } from '../../ui/fravaer/grunn.ts'
import { useIOrd } from '../../ui/fravaer/iOrd.ts'
import tabell from '../../ui/fravaer/tabell.module.css'
import type { Sak } from '../bruk.ts'
import stil from './fravaer.module.css'

type Props = {
  dager: Sak['fravaer']['dager']
  vindu: Sak['fravaer']['vinduer'][number]
}

/** Every recorded day, newest first, and whether it counts today in the window. */
export function Fravaerstabell({ dager, vindu: { fra, talte, utelatt } }: Props) {
  const t = useTranslations('sak.fravaer')
  const grunn = useGrunn(fra)
  const iOrd = useIOrd()
  const grunner = new Map(utelatt.map((en) => [en.dato, en.grunn]))
  const teller = (dato: string) => {
    const hvorfor = grunner.get(dato)
    if (talte.includes(dato)) return t('teller')
    return hvorfor ? grunn(hvorfor) : t('tellerIkke')
  }
  return (
    <table className={`${tabell.tabell} ${stil.dager}`}>
      <thead>
        <tr>
          <th scope="col">{t('dato')}</th>
          <th scope="col">{t('slag')}</th>
          <th scope="col">{t('borte')}</th>
          <th scope="col">{t('tellerDen')}</th>
        </tr>
      </thead>
      <tbody>
        {dager.toReversed().map((dag) => {
          const [aarsak, art, mengde, ...timene] = iOrd(dag)
          return (
            <tr key={dag.dato}>
              <th scope="row">
                <Dato dato={dag.dato} form="lang" />
              </th>
              <td>
                {aarsak}
                <span className={stil.dempet}> · {art}</span>
              </td>
              <td>
                {mengde}
                {timene.length > 0 && <span className={stil.dempet}> · {timene.join(' · ')}</span>}
              </td>
              <td data-teller={talte.includes(dag.dato) || undefined}>{teller(dag.dato)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
