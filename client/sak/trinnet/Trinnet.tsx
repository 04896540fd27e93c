import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useRutine, useSak } from '../bruk.ts'
import { Underside } from '../Underside.tsx'
import { Gjoremaal } from './Gjoremaal.tsx'
import { Inviteres } from './Inviteres.tsx'
import stil from './trinnet.module.css'

/** What the routine asks for on the present trinn, who is to be asked, and the law behind it. */
export function Trinnet() {
  const t = useTranslations('sak')
  const sak = useSak()
  const { hjemler } = useRutine(sak)
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const her = sak.trapp.find(({ status }) => status === 'naa')
  return (
    <Underside
      sak={sak}
      navn={t('trinnet.navn')}
      tittel={t('trinnet.tittel', { nr: sak.trinn, tittel: her?.tittel ?? '' })}
      om={her?.beskrivelse}
      tilbake={
        <Link to="/sak/$id" params={{ id: sak.id }}>
          ← {t('gjor.tilbake', { fornavn })}
        </Link>
      }
    >
      <div className={stil.kolonner}>
        <div className={stil.liste}>
          <Kort tittel={t('trinnet.ber')}>
            <Gjoremaal sak={sak} />
          </Kort>
          <section className={stil.andre}>
            <h2>{t('trinnet.andre')}</h2>
            {sak.trapp
              .filter(({ status }) => status !== 'naa')
              .map(({ nr, tittel, beskrivelse, gjoremaal }) => (
                <details key={nr}>
                  <summary>{t('trinnet.tittel', { nr, tittel })}</summary>
                  <p>{beskrivelse}</p>
                  <ul>
                    {gjoremaal.map((en) => (
                      <li key={en}>{en}</li>
                    ))}
                  </ul>
                </details>
              ))}
          </section>
        </div>
        <div className={stil.ved}>
          <Kort tittel={t('trinnet.hvem')}>
            <Inviteres sak={sak} />
          </Kort>
          <Kort tittel={t('trinnet.holder')}>
            <p>{storForbokstav(sak.trinnet.stafettholder)}</p>
          </Kort>
          <Kort tittel={t('trinnet.loven')}>
            <ul className={stil.loven}>
              {hjemler.map(({ id, tekst, url }) => (
                <li key={id}>{url ? <a href={url}>{tekst}</a> : tekst}</li>
              ))}
            </ul>
          </Kort>
        </div>
      </div>
    </Underside>
  )
}
