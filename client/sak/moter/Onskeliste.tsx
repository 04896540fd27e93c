import { useTranslations } from 'use-intl'
import { partnokkel } from '../../../machines/sak/part.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import type { Mote } from './moter.ts'
import stil from './onsker.module.css'
import { usePartnavn } from './usePartnavn.ts'

/** What the family wants to talk about: each one's own words under their name. */
export function Onskeliste({ sak, onsker }: { sak: Sak; onsker: Mote['onsker'] }) {
  const t = useTranslations('sak.moter.onsker')
  const partnavn = usePartnavn(sak)
  const visNavn = useVisNavn()
  const deres = new Map(onsker.map(({ deltaker }) => [partnokkel(deltaker), deltaker]))
  return (
    <dl className={stil.onsker}>
      {[...deres].map(([nokkel, hvem]) => (
        <div key={nokkel}>
          <dt>{partnavn(hvem)}</dt>
          {onsker
            .filter(({ deltaker }) => partnokkel(deltaker) === nokkel)
            .map(({ tekst, av }) => (
              <dd key={tekst}>
                <Fritekst>{tekst}</Fritekst>
                {av && <small>{t('skrevetAv', { navn: visNavn(sak.folk[av] ?? '') })}</small>}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
