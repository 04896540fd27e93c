import { useTranslations } from 'use-intl'
import { Sidevis } from '../../fravaer/importer/Sidevis.tsx'
import { EnLinje } from './EnLinje.tsx'
import type { Linje } from './svar.ts'

/** The lines of a file, and those who are in none and leave. */
export function Linjer({ linjer }: { linjer: readonly Linje[] }) {
  const t = useTranslations('oppsett.linjer')
  return (
    <Sidevis
      kolonner={[t('linje'), t('hvem'), t('hva')]}
      linjer={linjer.map((linje, i) => ({ linje, i }))}
      rad={({ linje, i }) => <EnLinje key={i} linje={linje} />}
    />
  )
}
