import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import { Brev } from './Brev.tsx'
import stil from './postkasse.module.css'

/** How often new letters are looked for, in milliseconds: as often as they are sent. */
const MELLOMROM = 5000

/** The demo's mail, to everybody: what they got, or would have got. */
export function Postkasse() {
  const t = useTranslations('postkasse')
  const { data: alle } = useSuspenseQuery(
    api.post.kasse.queryOptions(undefined, { refetchInterval: MELLOMROM }),
  )
  return (
    <Sideramme lenker={<Link to="/">{t('tilbake')}</Link>}>
      <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
      <p className={stil.ingress}>{t('ingress')}</p>
      <div className={stil.kasse}>
        {alle.length === 0 ? (
          <TomTilstand tittel={t('tomTittel')} handling={<Link to="/">{t('tilbake')}</Link>}>
            {t('tom')}
          </TomTilstand>
        ) : (
          <ul>
            {alle.map((brev) => (
              <li key={brev.id}>
                <Brev brev={brev} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sideramme>
  )
}
