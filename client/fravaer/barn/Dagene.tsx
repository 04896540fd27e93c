import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { useNaar } from '../../kladd/naar.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { useIOrd } from '../../ui/fravaer/iOrd.ts'
import tabell from '../../ui/fravaer/tabell.module.css'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './barn.module.css'

type Barnet = inferRouterOutputs<AppRouter>['fravaer']['klasse']['barn']

/** Every day of the calendar that was recorded, the latest first, and who got hold of the home. */
export function Dagene({ dager, kontakter }: Pick<Barnet, 'dager' | 'kontakter'>) {
  const t = useTranslations('klassen')
  const iOrd = useIOrd()
  const naar = useNaar()
  const vis = useVisNavn()
  if (dager.length === 0) return <p className={stil.dempet}>{t('barn.ingenBorte')}</p>
  return (
    <table className={`${tabell.tabell} ${stil.dager}`}>
      <thead>
        <tr>
          <th scope="col">{t('barn.dag')}</th>
          <th scope="col">{t('barn.hva')}</th>
        </tr>
      </thead>
      <tbody>
        {dager.toReversed().map((dag) => {
          const kontakt = kontakter.find((en) => en.dag === dag.dato)
          return (
            <tr key={dag.dato}>
              <th scope="row">
                <Dato dato={dag.dato} form="lang" />
              </th>
              <td>
                {iOrd(dag).join(' · ')}
                {kontakt && (
                  <p className={stil.dempet}>
                    {t(kontakt.meg ? 'kontakt.avDeg' : 'kontakt.av', {
                      navn: vis(kontakt.navn),
                      ...naar(kontakt.registrert),
                    })}{' '}
                    {kontakt.notat}
                  </p>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
