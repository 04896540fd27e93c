import { useSuspenseQuery } from '@tanstack/react-query'
import { linkOptions } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { harOversikt } from '../idag/hent.ts'
import type { Valg } from './valg.ts'

/** The pages that the person has. */
export function useSider(): Valg[] {
  const t = useTranslations()
  const { kan } = useSuspenseQuery(api.okt.meg.queryOptions()).data ?? {}
  return [
    {
      id: 'mine',
      navn: t(kan && harOversikt(kan) ? 'minesaker.idag' : 'minesaker.tittel'),
      lenke: linkOptions({ to: '/' }),
    },
    {
      id: 'alle',
      navn: t('minesaker.alle'),
      lenke: linkOptions({ to: '/', search: { vis: 'alle' } }),
    },
    ...(kan && harOversikt(kan)
      ? [
          {
            id: 'tilbakemeldinger',
            navn: t('idag.tilbakemeldinger'),
            lenke: linkOptions({ to: '/tilbakemeldinger' }),
          },
        ]
      : []),
    ...(kan?.startSak
      ? [
          { id: 'ny', navn: t('minesaker.nySak'), lenke: linkOptions({ to: '/ny-sak' }) },
          {
            id: 'forslag',
            navn: t('hopp.forslag'),
            lenke: linkOptions({ to: '/fravaer/forslag' }),
          },
        ]
      : []),
    ...(kan?.importerFravaer
      ? [
          {
            id: 'import',
            navn: t('hopp.importer'),
            lenke: linkOptions({ to: '/fravaer/importer' }),
          },
        ]
      : []),
  ]
}
