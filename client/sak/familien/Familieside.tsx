import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Underside } from '../Underside.tsx'

type Props = {
  sak: Sak
  tittel: string
  om?: string
  /** To the family's page, from one of its own. */
  under?: boolean
  children: ReactNode
}

/** A page about the family: the way back, and what it is. */
export function Familieside({ sak, tittel, om, under = false, children }: Props) {
  const t = useTranslations('sak')
  const visNavn = useVisNavn()
  const params = { id: sak.id }
  return (
    <Underside
      sak={sak}
      navn={t('familien.tittel')}
      tittel={tittel}
      om={om}
      tilbake={
        under ? (
          <Link to="/sak/$id/familien" params={params}>
            ← {t('familien.tittel')}
          </Link>
        ) : (
          <Link to="/sak/$id" params={params}>
            ← {t('gjor.tilbake', { fornavn: visNavn(sak.barn.fornavn) })}
          </Link>
        )
      }
    >
      {children}
    </Underside>
  )
}
