import { useQuery } from '@tanstack/react-query'
import { linkOptions, useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { faner } from '../sak/faner.ts'
import { apnerSamtalen } from '../sak/handling/grupper.ts'
import { handlingsvei } from '../sak/handling/vei.ts'
import { finnMote } from '../sak/moter/moter.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import type { Valg } from './valg.ts'

/** What the open case allows now, the next step first, and its tabs; nothing where none is open. */
export function useISaken(): Valg[] {
  const { id = '' } = useParams({ strict: false })
  const { data: sak } = useQuery({
    ...api.sak.hent.queryOptions({ sakId: id }),
    enabled: id !== '',
  })
  const t = useTranslations('sak.naa')
  const fanene = useFaner(sak)
  if (!sak) return []
  const samtale: Valg = {
    id: 'samtale',
    navn: t('samtale'),
    lenke: linkOptions({ to: '/sak/$id/samtale', params: { id: sak.id } }),
  }
  return [...(apnerSamtalen(sak) ? [samtale] : []), ...handlinger(sak), ...fanene]
}

/** Minutes are written as one speaks only where the meeting is led on a page of its own. */
const harPlass = (sak: Sak, { type, om = '' }: Overgang): boolean =>
  type !== 'mote.avsnitt' || finnMote(sak, om)?.slag === 'evaluering'

const handlinger = (sak: Sak): Valg[] =>
  sak.overganger
    .filter((en) => en.tillatt && harPlass(sak, en))
    .toSorted((a, b) => Number(b.type === sak.neste) - Number(a.type === sak.neste))
    .map(({ type, om, tittel }) => ({
      id: `gjor-${type}-${om ?? ''}`,
      navn: tittel,
      lenke: handlingsvei({ sakId: sak.id, hendelse: type, om }),
    }))

function useFaner(sak: Sak | undefined): Valg[] {
  const t = useTranslations('sak.faner')
  const visNavn = useVisNavn()
  if (!sak) return []
  return faner.map(({ navn, to }) => ({
    id: `fane-${navn}`,
    navn: t(navn, { fornavn: visNavn(sak.barn.fornavn) }),
    lenke: linkOptions({ to, params: { id: sak.id } }),
  }))
}
