import { ChevronDownIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../bruk.ts'
import type { Gruppe } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Setning } from '../Setning.tsx'
import stil from './naa.module.css'

const rekkefolge: readonly Gruppe[] = ['arbeid', 'laget', 'plan', 'videre', 'stafett']

/** Everything else that can be done now, behind one button. */
export function LeggTil({ sak, grupper }: { sak: Sak; grupper: ReadonlyMap<Gruppe, Overgang[]> }) {
  const t = useTranslations('sak.naa')
  const [aapen, settAapen] = useState(false)
  const id = useId()
  if (grupper.size === 0) return null
  return (
    <>
      <button
        type="button"
        className={stil.leggTil}
        aria-expanded={aapen}
        aria-controls={id}
        onClick={() => settAapen(!aapen)}
      >
        {t('leggTil')} <ChevronDownIcon aria-hidden className={stil.pil} />
      </button>
      <div id={id} className={stil.valg} hidden={!aapen}>
        {rekkefolge.map((gruppe) => {
          const valg = grupper.get(gruppe)
          return (
            valg && (
              <section key={gruppe}>
                <h3>{t(`gruppe.${gruppe}`)}</h3>
                <ul>
                  {valg.map(({ type, om, tittel, beskrivelse }) => (
                    <li key={type}>
                      <Handlingslenke sakId={sak.id} hendelse={type} om={om}>
                        {tittel}
                      </Handlingslenke>
                      <p>
                        <Setning>{beskrivelse}</Setning>
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </div>
    </>
  )
}
