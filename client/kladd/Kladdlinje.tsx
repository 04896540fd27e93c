import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import stil from './kladd.module.css'
import { useNaar } from './naar.ts'
import type { Kladd } from './useKladd.ts'

type Props = {
  kladd: Pick<
    Kladd<unknown>,
    'fraFor' | 'kommet' | 'annen' | 'angre' | 'forkast' | 'bytt' | 'behold'
  >
}

/** Above a form: what it was opened with, and the way to something else. Nothing where there is nothing to say. */
export function Kladdlinje({ kladd }: Props) {
  const t = useTranslations('kladd')
  const naar = useNaar()
  const { fraFor, kommet, annen, angre, forkast, bytt, behold } = kladd
  if (annen) {
    return (
      <Linje tekst={t('annen', naar(annen.endret))}>
        <Valg velg={bytt}>{t('bytt')}</Valg>
        <Valg velg={behold}>{t('behold')}</Valg>
      </Linje>
    )
  }
  if (angre) {
    return (
      <Linje tekst={t('kastet')}>
        <Valg velg={angre}>{t('angre')}</Valg>
      </Linje>
    )
  }
  if (kommet) return <Linje tekst={t('kommet')} />
  if (fraFor === null) return null
  return (
    <Linje tekst={t('fraFor', naar(fraFor))}>
      <Valg velg={forkast}>{t('begynnPaaNytt')}</Valg>
    </Linje>
  )
}

function Linje({ tekst, children }: { tekst: string; children?: ReactNode }) {
  return (
    <div role="status" className={stil.linje}>
      <p>{tekst}</p>
      {children}
    </div>
  )
}

const Valg = ({ velg, children }: { velg: () => void; children: ReactNode }) => (
  <Button variant="tertiary" data-size="sm" onClick={velg}>
    {children}
  </Button>
)
