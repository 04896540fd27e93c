import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Ark } from './ark.ts'
import { sider } from './ark.ts'
import { Foert } from './Foert.tsx'
import stil from './kartlegging.module.css'

type Props = { sak: Sak; ark: Ark; aapen: boolean }

/** Three understandings beside each other, and beneath them what they agree on. */
export function Forstaaelser({ sak, ark, aapen }: Props) {
  const t = useTranslations('sak.kartlegging')
  const { barn, arena } = sak
  const visNavn = useVisNavn()
  const kan = aapen && kanGjores(sak, 'forstaaelse.gitt')
  const kanEnes = aapen && kanGjores(sak, 'forstaaelse.enighet')
  return (
    <Kort tittel={t('forstaaelse')}>
      <ul className={stil.sider}>
        {sider.map((side) => {
          const gitt = ark.forstaaelse[side]
          return (
            <li key={side} data-tom={!gitt || undefined}>
              <h3>{t(`side.${side}`, { arena, fornavn: visNavn(barn.fornavn) })}</h3>
              {gitt ? (
                <Foert
                  tekst={gitt.tekst}
                  dato={gitt.dato}
                  ikkeFaatt={gitt.gitt ? undefined : t('mangler')}
                />
              ) : (
                <p className={stil.dempet}>{t('ikkeSkrevet')}</p>
              )}
              {kan && (
                <Handlingslenke sakId={sak.id} hendelse="forstaaelse.gitt" med={{ side }}>
                  {t(gitt ? 'endreSide' : 'skrivSide')}
                </Handlingslenke>
              )}
            </li>
          )
        })}
      </ul>
      <div className={stil.felles} data-tom={!ark.enighet || undefined}>
        <h3>{t('felles')}</h3>
        {ark.enighet ? (
          <>
            <Foert tekst={ark.enighet.oppsummering} dato={ark.enighet.dato} />
            {ark.enighet.uenighet && (
              <>
                <h4>{t('uenighet')}</h4>
                <Foert tekst={ark.enighet.uenighet} />
              </>
            )}
          </>
        ) : (
          <p className={stil.dempet}>{t('ikkeEnige')}</p>
        )}
        {kanEnes && (
          <Handlingslenke sakId={sak.id} hendelse="forstaaelse.enighet">
            {t('skrivFelles')}
          </Handlingslenke>
        )}
      </div>
    </Kort>
  )
}
