import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Ark } from './ark.ts'
import { kanSi, sagtAv, sidene } from './ark.ts'
import { Foert } from './Foert.tsx'
import stil from './kartlegging.module.css'
import { useSidenavn } from './useSidenavn.ts'

type Props = { sak: Sak; ark: Ark; aapen: boolean }

/** Three understandings beside each other, and beneath them what they agree on. */
export function Forstaaelser({ sak, ark, aapen }: Props) {
  const t = useTranslations('sak.kartlegging')
  const sidenavn = useSidenavn(sak)
  const kan = aapen && kanGjores(sak, 'forstaaelse.gitt')
  const kanEnes = aapen && kanGjores(sak, 'forstaaelse.enighet')
  const uenige = ark.enighet?.uenige ?? []
  return (
    <Kort tittel={t('forstaaelse')}>
      <ul className={stil.sider}>
        {sidene(ark, aapen ? kanSi(sak) : []).map((side) => {
          const gitt = sagtAv(ark, side)
          return (
            <li key={side} data-tom={!gitt || undefined}>
              <h3>{sidenavn(side)}</h3>
              {gitt ? (
                <Foert
                  tekst={gitt.tekst}
                  dato={gitt.dato}
                  ikkeFaatt={gitt.gitt ? undefined : t('mangler')}
                />
              ) : (
                <p className={stil.dempet}>{t('ikkeSkrevet')}</p>
              )}
              {kan && kanSi(sak).includes(side) && (
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
            {(ark.enighet.uenighet || uenige.length > 0) && <h4>{t('uenighet')}</h4>}
            {ark.enighet.uenighet && <Foert tekst={ark.enighet.uenighet} />}
            {uenige.map(({ foresatt, tekst }) => (
              <p key={foresatt}>
                <strong>{sidenavn(foresatt)}:</strong> <Fritekst>{tekst}</Fritekst>
              </p>
            ))}
          </>
        ) : (
          <p className={stil.dempet}>{t('ikkeEnige')}</p>
        )}
        {kanEnes && (
          <Handlingslenke sakId={sak.id} hendelse="forstaaelse.enighet">
            {t(ark.enighet ? 'endreSide' : 'skrivFelles')}
          </Handlingslenke>
        )}
      </div>
    </Kort>
  )
}
