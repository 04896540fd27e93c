import { useTranslations } from 'use-intl'
import { EnLinje } from './EnLinje.tsx'
import { Sidevis } from './Sidevis.tsx'
import type { Linje } from './svar.ts'

/** The lines of a file: the child, the day, and what becomes of it. */
export function Linjer({ linjer }: { linjer: readonly Linje[] }) {
  const t = useTranslations('fravaer.linjer')
  return (
    <Sidevis
      kolonner={[t('linje'), t('barn'), t('fravaer'), t('status')]}
      linjer={linjer}
      rad={(linje) => <EnLinje key={linje.nr} linje={linje} />}
    />
  )
}
