import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { useBord } from './kontekst.ts'
import stil from './motet.module.css'
import { veien } from './versjon.ts'

/**
 * What the one who leads cannot carry out as it is now: on the first point, by each way that the meeting may
 * go; at the end, of the way that it goes. Nothing where nothing stands in the way.
 */
export function Veiene() {
  const t = useTranslations('motet.veiene')
  const { sak, mal, svar } = useBord()
  const { data = [] } = useQuery(api.mote.etter.queryOptions({ sakId: sak.id }))
  const tilSlutt = svar.punkt === 'fullfor'
  const valgt = veien(mal, svar)
  const stengt = data.filter(
    ({ type, mangler }) =>
      mangler.length > 0 && !svar.tatt.includes(type) && (!tilSlutt || type === valgt),
  )
  const [forst] = stengt
  if (!forst || (!tilSlutt && svar.punkt !== 'hvem')) return null
  const alle = forst.mangler.filter(({ krav }) =>
    data.every(({ mangler }) => mangler.some((en) => en.krav === krav)),
  )
  const ellers = stengt
    .map((vei) => ({
      ...vei,
      mangler: vei.mangler.filter((en) => !alle.some(({ krav }) => krav === en.krav)),
    }))
    .filter(({ mangler }) => mangler.length > 0)
  return (
    <aside className={stil.gjenstaar} aria-label={t('tittel')}>
      {alle.length > 0 && (
        <>
          <p>{t('alle')}</p>
          <Mangler sak={sak} mangler={alle} />
        </>
      )}
      {ellers.map(({ type, mangler }) => (
        <div key={type}>
          <p>{t(type)}</p>
          <Mangler sak={sak} mangler={mangler} />
        </div>
      ))}
    </aside>
  )
}
