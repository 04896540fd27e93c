import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Innspill } from './Innspill.tsx'
import { ordnet } from './innspill.ts'
import stil from './stemme.module.css'
import { Skalaene } from './verktoy/Skalaene.tsx'

/** The child's own view and what became of it: what waits for an answer, then the rest. */
export function Stemme() {
  const t = useTranslations('sak.stemme')
  const sak = useSak()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { venter, resten } = ordnet(sak)
  const hor = kanGjores(sak, 'barnet.hort') && (
    <Handlingslenke
      sakId={sak.id}
      hendelse="barnet.hort"
      className="ds-button"
      data-variant={venter.length > 0 ? 'secondary' : undefined}
    >
      {t('hor', { fornavn })}
    </Handlingslenke>
  )
  if (venter.length + resten.length === 0) {
    return (
      <Kort tittel={t('tittel', { fornavn })}>
        <TomTilstand tittel={t('tomt', { fornavn })} handling={hor}>
          {t('tomtHvorfor', { fornavn })}
        </TomTilstand>
      </Kort>
    )
  }
  return (
    <>
      <Kort tittel={t('tittel', { fornavn })} ved={hor}>
        {venter.length > 0 && (
          <section className={stil.gruppe}>
            <h3>{t('venter', { antall: venter.length })}</h3>
            <ol>
              {venter.map((en, nr) => (
                <Innspill key={en.om} sak={sak} innspill={en} forst={nr === 0} />
              ))}
            </ol>
          </section>
        )}
        {resten.length > 0 && (
          <section className={stil.gruppe}>
            <h3>{t('tidligere')}</h3>
            <ol>
              {resten.map((en) => (
                <Innspill key={en.om} sak={sak} innspill={en} />
              ))}
            </ol>
          </section>
        )}
      </Kort>
      <Skalaene sak={sak} />
    </>
  )
}
