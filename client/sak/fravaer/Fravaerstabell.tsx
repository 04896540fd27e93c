import { useTranslations } from 'use-intl'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { useGrunn } from '../../ui/fravaer/grunn.ts'
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
  const ord = useOrd()
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
        {dager.toReversed().map((dag) => (
          <tr key={dag.dato}>
            <th scope="row">
              <Dato dato={dag.dato} form="lang" />
            </th>
            <td>
              {ord.aarsak[dag.aarsak]}
              <span className={stil.dempet}> · {litenForbokstav(ord.art[dag.art])}</span>
            </td>
            <td>{dag.timer === null ? t('heleDagen') : t('timer', { timer: dag.timer })}</td>
            <td data-teller={talte.includes(dag.dato) || undefined}>{teller(dag.dato)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
