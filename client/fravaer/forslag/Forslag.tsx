import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { kladdnavn } from '../../kladd/navn.ts'
import { usePaabegynte } from '../../kladd/usePaabegynte.ts'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Besvart } from './Forslagslinje.tsx'
import { Forslagslinje, linjeId } from './Forslagslinje.tsx'
import { flyttVed } from './flyttVed.ts'
import stil from './forslag.module.css'

/**
 * Children without a case who passed a threshold, one line each, to be worked through: an answer keeps
 * one on the list, and focus goes on to the next.
 */
export function Forslag() {
  const t = useTranslations('forslag')
  const vis = useVisNavn()
  const { data: alle } = useSuspenseQuery(api.fravaer.forslag.queryOptions())
  const paabegynte = usePaabegynte()
  const [besvarte, settBesvarte] = useState<readonly Besvart[]>([])
  const spor = useRef<HTMLDivElement>(null)
  const aapne = alle.filter(({ id }) => !besvarte.some((en) => en.id === id))

  function besvart(en: Besvart) {
    const nr = aapne.findIndex(({ id }) => id === en.id)
    const neste = aapne[nr + 1] ?? aapne[nr - 1]
    settBesvarte([...besvarte, en])
    const dit = neste ? document.getElementById(linjeId(neste.id)) : spor.current
    dit?.focus()
  }

  return (
    <div className={stil.forslag}>
      <div ref={spor} role="status" tabIndex={-1} className={stil.besvarte}>
        {besvarte.map(({ id, navn, svar }) =>
          typeof svar === 'string' ? (
            <p key={id}>{t(`${svar}.svart`, { navn: vis(navn) })}</p>
          ) : (
            <p key={id}>
              {t('startet', { navn: vis(navn) })}{' '}
              <Link
                to="/sak/$id"
                params={{ id: svar.sakId }}
                aria-label={t('aapneSaken', { navn: vis(navn) })}
              >
                {t('tilSaken')}
              </Link>
            </p>
          ),
        )}
      </div>
      {aapne.length > 0 && (
        <ul className={stil.linjer} onKeyDown={flyttVed}>
          {aapne.map((forslag) => (
            <Forslagslinje
              key={forslag.id}
              forslag={forslag}
              paabegynt={
                paabegynte.has(kladdnavn.avklaring(forslag.id))
                  ? 'ringte'
                  : paabegynte.has(kladdnavn.avvisning(forslag.id))
                    ? 'avvis'
                    : undefined
              }
              onBesvart={besvart}
            />
          ))}
        </ul>
      )}
      {aapne.length === 0 && <TomTilstand tittel={t('tomt')}>{t('tomtHvorfor')}</TomTilstand>}
    </div>
  )
}
