import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { finnOvergang, kanGjores } from '../handling/overgang.ts'
import { Avlysning } from './Avlysning.tsx'
import { Avstemning } from './Avstemning.tsx'
import { Innkalt } from './Innkalt.tsx'
import stil from './moter.module.css'
import { ordnet, rytmevis, somFallerBort } from './moter.ts'
import { IRytme } from './rytme/IRytme.tsx'
import { Tidligere } from './Tidligere.tsx'

/** The meetings around the child: what is coming, what waits for a time, and what was held. */
export function Moter() {
  const t = useTranslations('sak.moter')
  const sak = useSak()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { kommende, finnTid, tidligere } = ordnet(sak)
  const harNoeAaGjore = kommende.length + finnTid.length > 0
  const kallInn = kanGjores(sak, 'mote.foreslatt') && (
    <Handlingslenke
      sakId={sak.id}
      hendelse="mote.foreslatt"
      className="ds-button"
      data-variant={harNoeAaGjore ? 'secondary' : undefined}
    >
      {finnOvergang(sak, { type: 'mote.foreslatt' })?.navn}
    </Handlingslenke>
  )
  if (!harNoeAaGjore && tidligere.length === 0) {
    return (
      <Kort tittel={t('tittel')}>
        <TomTilstand tittel={t('tomt')} handling={kallInn}>
          {t('tomtHvorfor', { fornavn })}
        </TomTilstand>
      </Kort>
    )
  }
  const staar = sak.kanSkrive ? somFallerBort(sak) : []
  const hvorfor = sak.lukket ? 'lukket' : 'paaVent'
  return (
    <>
      {staar.length > 0 && (
        <Avlysning
          sak={sak}
          moter={staar}
          tittel={t(`avlysning.${hvorfor}`)}
          om={t(`avlysning.${hvorfor}Om`, { antall: staar.length })}
          hvorfor={t(`avlysning.${hvorfor}Grunn`)}
          ferdig={() => {}}
        />
      )}
      <Kort tittel={t('tittel')} ved={kallInn}>
        {kommende.length > 0 && (
          <section className={stil.gruppe}>
            <h3>{t('kommende')}</h3>
            <ol>
              {rytmevis(kommende).map(({ mote, senere }) => (
                <Innkalt key={mote.om} sak={sak} mote={mote}>
                  <IRytme sak={sak} mote={mote} senere={senere} />
                </Innkalt>
              ))}
            </ol>
          </section>
        )}
        {finnTid.length > 0 && (
          <section className={stil.gruppe}>
            <h3>{t('finnTid')}</h3>
            <ol>
              {finnTid.map((mote) => (
                <Avstemning key={mote.om} sak={sak} mote={mote} />
              ))}
            </ol>
          </section>
        )}
        {tidligere.length > 0 && (
          <section className={stil.gruppe}>
            <h3>{t('tidligere')}</h3>
            <ol>
              {tidligere.map((mote) => (
                <Tidligere key={mote.om} sak={sak} mote={mote} />
              ))}
            </ol>
          </section>
        )}
      </Kort>
    </>
  )
}
