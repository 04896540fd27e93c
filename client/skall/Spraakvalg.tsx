import { useTranslations } from 'use-intl'
import type { Spraak } from '../tekster/spraak.ts'
import { Segment } from './Segment.tsx'
import { useValg } from './valg.ts'

/** The languages of the screens, each by its own name. */
export function Spraakvalg({ velg }: { velg: (spraak: Spraak) => void }) {
  const t = useTranslations('skall')
  const { spraak } = useValg()
  return (
    <Segment
      navn={t('spraak')}
      valg={[
        { verdi: 'nb', tekst: 'Bokmål', lang: 'nb' },
        { verdi: 'nn', tekst: 'Nynorsk', lang: 'nn' },
        { verdi: 'en', tekst: 'English', lang: 'en' },
      ]}
      valgt={spraak}
      velg={velg}
    />
  )
}
