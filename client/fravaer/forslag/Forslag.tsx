import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { kladdnavn } from '../../kladd/navn.ts'
import { usePaabegynte } from '../../kladd/usePaabegynte.ts'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Forslagskort } from './Forslagskort.tsx'
import stil from './forslag.module.css'

/** Children without a case who passed a threshold: why, and what a person decides. */
export function Forslag() {
  const t = useTranslations('fravaer.forslag')
  const vis = useVisNavn()
  const { data: alle } = useSuspenseQuery(api.fravaer.forslag.queryOptions())
  const paabegynte = usePaabegynte()
  const [avviste, settAvviste] = useState<readonly { id: string; navn: string }[]>([])
  const spor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (avviste.length > 0) spor.current?.focus()
  }, [avviste])
  return (
    <div className={stil.forslag}>
      <div ref={spor} role="status" tabIndex={-1} className={stil.avviste}>
        {avviste.map(({ id, navn }) => (
          <p key={id}>{t('avvist', { navn: vis(navn) })}</p>
        ))}
      </div>
      {alle.map((forslag) => (
        <Forslagskort
          key={forslag.id}
          forslag={forslag}
          paabegynt={paabegynte.has(kladdnavn.avvisning(forslag.id))}
          onAvvist={(navn) => settAvviste([...avviste, { id: forslag.id, navn }])}
        />
      ))}
      {alle.length === 0 && <TomTilstand tittel={t('tomt')}>{t('tomtHvorfor')}</TomTilstand>}
    </div>
  )
}
