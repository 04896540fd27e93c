import { ArrowRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import stil from './hopp.module.css'
import type { Valg, Valggruppe } from './valg.ts'

/** The id of an option, for the field to point at. */
export const valgId = (liste: string, { id }: Valg): string => `${liste}${id}`

type Props = {
  id: string
  grupper: readonly Valggruppe[]
  /** The one that Enter takes. */
  aktiv: Valg | undefined
  /** What the server found answers an earlier text. */
  gammel: boolean
  pek: (valg: Valg) => void
  valgt: () => void
}

/** The options, group by group. Focus stays in the field, which points at one of them. */
export function Valgliste({ id, grupper, aktiv, gammel, pek, valgt }: Props) {
  const t = useTranslations('hopp')
  const peker = aktiv && valgId(id, aktiv)
  useEffect(() => {
    if (peker) document.getElementById(peker)?.scrollIntoView({ block: 'nearest' })
  }, [peker])
  return (
    <div role="listbox" id={id} aria-label={t('treffene')} className={stil.liste}>
      {grupper.map(({ navn, fjern, valg }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div
          key={navn}
          role="group"
          aria-labelledby={`${id}${navn}`}
          data-gammel={(fjern && gammel) || undefined}
        >
          <div id={`${id}${navn}`} className={stil.gruppe}>
            {t(`grupper.${navn}`)}
          </div>
          {valg.map((en) => (
            <Link
              key={en.id}
              {...en.lenke}
              id={valgId(id, en)}
              role="option"
              aria-selected={en === aktiv}
              tabIndex={-1}
              className={stil.valg}
              onClick={valgt}
              onPointerMove={() => en !== aktiv && pek(en)}
            >
              <span className={stil.merke}>{en.merke ?? <ArrowRightIcon aria-hidden />}</span>
              <span className={stil.hva}>
                <span className={stil.navn}>{en.navn}</span>
                {en.linje && <span className={stil.linje}>{en.linje}</span>}
              </span>
            </Link>
          ))}
        </div>
      ))}
    </div>
  )
}
