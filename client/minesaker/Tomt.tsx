import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Meg } from '../api.ts'
import { useRolletekst } from '../innlogging/rolletekst.ts'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import type { Filter } from './filter.ts'
import { erSnevret } from './filter.ts'

type Props = { filter: Filter; meg: Pick<Meg, 'roller' | 'kan'>; glemSok: () => void }

/** No case to show: what the page will show, why it shows nothing, and what one can do. */
export function Tomt({ filter, meg: { roller, kan }, glemSok }: Props) {
  const t = useTranslations('minesaker')
  const rolletekst = useRolletekst()
  if (erSnevret(filter)) {
    return (
      <TomTilstand
        tittel={t('tom.filterTittel')}
        handling={
          <Button variant="secondary" asChild>
            <Link to="/" search={{ vis: filter.vis }} onClick={glemSok}>
              {t('filter.nullstill')}
            </Link>
          </Button>
        }
      >
        {t('tom.filter')}
      </TomTilstand>
    )
  }
  if (!kan.seSaker) {
    return (
      <TomTilstand tittel={t('tom.mineTittel')}>
        {t('tom.bareEgne', { rolle: rolletekst(roller) })}
      </TomTilstand>
    )
  }
  const start = kan.startSak && (
    <Button asChild>
      <Link to="/ny-sak">{t('nySak')}</Link>
    </Button>
  )
  if (filter.vis === 'alle') {
    return (
      <TomTilstand tittel={t('tom.alleTittel')} handling={start}>
        {t('tom.alle')}
      </TomTilstand>
    )
  }
  return (
    <TomTilstand
      tittel={t('tom.mineTittel')}
      handling={
        <>
          {start}
          <Link to="/" search={{ vis: 'alle' }}>
            {t('tom.seAlle')}
          </Link>
        </>
      }
    >
      {t('tom.mine')}
    </TomTilstand>
  )
}
