import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import { isoUke, leggTilDager } from '../../../machines/kalender/dato.ts'
import type { AppRouter } from '../../../server/api/router.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { lokalDato } from '../../ui/dato/lokal.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './klasse.module.css'

type Svar = inferRouterOutputs<AppRouter>['fravaer']['klasse']['blikk']
type Ett = NonNullable<Svar['sist']>

const FREDAG = 4

/** Who has looked over which week, and at a unit its classes. A week that nobody saw is only said to be so. */
export function Blikkene({ uker, klasser }: Pick<Svar, 'uker' | 'klasser'>) {
  const t = useTranslations('klassen.blikk')
  const d = useDato()
  const ramse = useRamse()
  const vis = useVisNavn()
  const hvem = ({ navn, registrert }: Ett) =>
    t('hvem', { navn: vis(navn), dag: d.kort(lokalDato(new Date(registrert))) })
  return (
    <>
      {klasser.length > 0 && (
        <Kort tittel={t('klassene')}>
          <ul className={stil.blikk}>
            {klasser.map(({ gruppe, sist }) => (
              <li key={gruppe}>
                <strong>{gruppe}</strong>
                <span className={sist ? undefined : stil.dempet}>
                  {sist
                    ? t('sistUke', { uke: isoUke(sist.uke), hvem: hvem(sist) })
                    : t('ikkeEnnaa')}
                </span>
              </li>
            ))}
          </ul>
        </Kort>
      )}
      <Kort tittel={t('ukene')}>
        <ul className={stil.blikk}>
          {uker.map(({ uke, sett }) => (
            <li key={uke}>
              <span>
                <strong>{t('uke', { uke: isoUke(uke) })}</strong>{' '}
                <span className={stil.dempet}>{d.periode(uke, leggTilDager(uke, FREDAG))}</span>
              </span>
              <span className={sett.length > 0 ? undefined : stil.dempet}>
                {sett.length > 0 ? ramse(sett.map(hvem)) : t('ikkeSett')}
              </span>
            </li>
          ))}
        </ul>
      </Kort>
    </>
  )
}
