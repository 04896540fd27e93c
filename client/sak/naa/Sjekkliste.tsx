import { Tag } from '@digdir/designsystemet-react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { tilbud } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import type { Nettopp } from '../nettopp.ts'
import { bleNettoppGjort } from '../nettopp.ts'
import { Setning } from '../Setning.tsx'
import stil from './sjekkliste.module.css'

type Props = { sak: Sak; nettopp: Nettopp | undefined }

/** All that the way on takes, each once: done ones ticked, the others as what the reader can do. */
export function Sjekkliste({ sak, nettopp }: Props) {
  const t = useTranslations('sak.naa')
  const id = useId()
  if (sak.sjekkliste.length === 0) return null
  return (
    <section aria-labelledby={id} className={stil.sjekkliste}>
      <h3 id={id}>{t('sjekkliste')}</h3>
      <ul>
        {sak.sjekkliste.map((punkt) => {
          const { krav, gjort, tekst, igjen, vei } = punkt
          const veien = tilbud(sak, punkt)
          return (
            <li
              key={krav}
              data-gjort={gjort}
              data-neste={(!gjort && vei === sak.hoved?.type) || undefined}
            >
              <span className={stil.merke}>
                {gjort && <CheckmarkIcon aria-hidden />}
                <span className="ds-sr-only">{t(gjort ? 'gjort' : 'ikkeGjort')}</span>
              </span>
              <span className={stil.tekst}>
                {veien ? (
                  <Handlingslenke sakId={sak.id} hendelse={veien.type}>
                    {veien.tittel}
                  </Handlingslenke>
                ) : (
                  <Setning>{tekst}</Setning>
                )}
                {bleNettoppGjort(punkt, nettopp) && (
                  <>
                    {' '}
                    <Tag data-color="success" data-size="sm">
                      {t('nettopp')}
                    </Tag>
                  </>
                )}
              </span>
              {igjen && (
                <span className={stil.igjen}>
                  <Setning>{igjen}</Setning>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
