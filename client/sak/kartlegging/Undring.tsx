import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Foert } from './Foert.tsx'
import stil from './kartlegging.module.css'
import { useSidenavn } from './useSidenavn.ts'

/** What the case began with, and the latest contact with the guardians. */
export function Undring({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.kartlegging')
  const { tegn } = useRutine(sak)
  const { undring, foresatte } = sak
  const sidenavn = useSidenavn(sak)
  return (
    <Kort tittel={t('undring')}>
      {undring ? (
        <>
          <Foert tekst={undring.hva} dato={undring.dato} />
          {undring.tegn.length > 0 && (
            <ul className={stil.tegn}>
              {undring.tegn.map((id) => (
                <li key={id}>{tegn.find((en) => en.id === id)?.tekst}</li>
              ))}
            </ul>
          )}
          {undring.provd && (
            <section>
              <h3>{t('provd')}</h3>
              <Foert tekst={undring.provd} />
            </section>
          )}
        </>
      ) : (
        <p className={stil.dempet}>{t('ingenUndring')}</p>
      )}
      {kanGjores(sak, 'undring.konkretisert') && (
        <Handlingslenke sakId={sak.id} hendelse="undring.konkretisert">
          {t(undring ? 'endreUndring' : 'skrivUndring')}
        </Handlingslenke>
      )}
      {foresatte && (
        <section>
          <h3>{t('foresatte')}</h3>
          {(foresatte.maate || foresatte.hvem.length > 0) && (
            <p className={stil.dempet}>
              {[foresatte.maate, ...foresatte.hvem.map(sidenavn)].filter(Boolean).join(', ')}
            </p>
          )}
          <Foert
            tekst={foresatte.tekst}
            dato={foresatte.dato}
            ikkeFaatt={foresatte.kontaktet ? undefined : t('ikkeKontakt')}
          />
        </section>
      )}
    </Kort>
  )
}
