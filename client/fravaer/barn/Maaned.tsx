import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import { leggTilDager, ukedag } from '../../../machines/kalender/dato.ts'
import type { AppRouter } from '../../../server/api/router.ts'
import { useValg } from '../../skall/valg.ts'
import { datotabeller } from '../../ui/dato/tabeller.ts'
import { uker } from '../../ui/fravaer/uker.ts'
import stil from './barn.module.css'
import type { Merke } from './merke.ts'
import { MERKER, merke } from './merke.ts'

type Barnet = inferRouterOutputs<AppRouter>['fravaer']['klasse']['barn']

type Props = Pick<Barnet, 'dager' | 'fri' | 'til'> & {
  /** Its first day. */
  maaned: string
}

/** A month as on the wall, a week a line. What it shows stands in the table too. */
export function Maaned({ maaned, til, dager, fri }: Props) {
  const t = useTranslations('klassen.barn')
  const tabell = datotabeller[useValg().spraak]
  const siste = leggTilDager(`${leggTilDager(maaned, 31).slice(0, 7)}-01`, -1)
  const her = dager.filter(({ dato }) => dato >= maaned && dato <= siste)
  const merker = new Map(her.map((dag) => [dag.dato, merke(dag)]))
  const rader = uker(maaned, siste, [...merker.keys()])
  const aar = maaned.slice(0, 4)
  const navnet = tabell.maaneder[Number(maaned.slice(5, 7)) - 1] ?? ''
  const navn = til.startsWith(aar) ? navnet : `${navnet} ${aar}`
  const antall = (hva: Merke) => [...merker.values()].filter((en) => en === hva).length
  const sagt = MERKER.filter((hva) => antall(hva) > 0).map((hva) =>
    t(`antall.${hva}`, { antall: antall(hva) }),
  )
  return (
    <div
      role="img"
      aria-label={t('maaned', { navn, hva: sagt.join(', ') || t('ingenBorte') })}
      className={stil.maaned}
      data-dager={rader[0]?.length}
    >
      <span className={stil.navn}>{navn}</span>
      {rader[0]?.map((dato) => (
        <span key={dato} className={stil.ukedag}>
          {tabell.ukedager[ukedag(dato)]?.slice(0, 1).toUpperCase()}
        </span>
      ))}
      {rader.flat().map((dato) => {
        const utenfor = dato < maaned || dato > siste
        const hva = merker.get(dato)
        return (
          <span
            key={dato}
            className={stil.dag}
            data-slag={utenfor ? 'utenfor' : (hva ?? (fri[dato] ? 'fri' : undefined))}
            data-fremtid={dato > til || undefined}
          >
            {Number(dato.slice(8))}
            {hva && !utenfor && <b>{t(`bokstav.${hva}`)}</b>}
          </span>
        )
      })}
    </div>
  )
}
