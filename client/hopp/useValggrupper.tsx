import { linkOptions } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { trinnvalg } from '../minesaker/filter.ts'
import { Avatar } from '../ui/person/Person.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { Trinnmerke } from '../ui/trapp/Trinnmerke.tsx'
import { useISaken } from './iSaken.ts'
import { useSider } from './sider.ts'
import { ordI, passer } from './treff.ts'
import type { useSok } from './useSok.ts'
import type { Valg, Valggruppe } from './valg.ts'

type Funn = NonNullable<ReturnType<typeof useSok>['funn']>

/**
 * What fits, by kind. What is known here stands above what the server answers, so that nothing moves
 * under the hand when that comes.
 */
export function useValggrupper(tekst: string, funn: Funn | undefined): Valggruppe[] {
  const sokt = ordI(tekst)
  const her = (valg: readonly Valg[]) => valg.filter(({ navn }) => passer(sokt, navn))
  const saker = useSaker(funn)
  const personer = usePersoner(funn)
  const grupper: Valggruppe[] = [
    { navn: 'sak', fjern: false, valg: her(useISaken()) },
    { navn: 'sider', fjern: false, valg: her(useSider()) },
    { navn: 'saker', fjern: true, valg: saker },
    { navn: 'personer', fjern: true, valg: personer },
  ]
  return grupper.filter(({ valg }) => valg.length > 0)
}

function useSaker(funn: Funn | undefined): Valg[] {
  const t = useTranslations('hopp')
  const visNavn = useVisNavn()
  return (funn?.saker ?? []).map(({ id, barn, enhet, trinn, liv, stafettholder }) => ({
    id: `sak-${id}`,
    navn: visNavn(`${barn.fornavn} ${barn.etternavn}`),
    linje: [
      barn.gruppe,
      enhet.navn,
      liv === 'aktiv' ? t('trinn', { nr: trinn }) : t(liv),
      stafettholder.meg ? t('hosDeg') : t('hos', { navn: visNavn(stafettholder.navn) }),
    ].join(' · '),
    merke: <Trinnmerke nr={trinn} av={trinnvalg.length} />,
    lenke: linkOptions({ to: '/sak/$id', params: { id } }),
  }))
}

function usePersoner(funn: Funn | undefined): Valg[] {
  const t = useTranslations('hopp')
  const visNavn = useVisNavn()
  return (funn?.holdere ?? []).map(({ id, navn, antall }) => ({
    id: `person-${id}`,
    navn: visNavn(navn),
    linje: t('holder', { antall }),
    merke: <Avatar navn={navn} />,
    lenke: linkOptions({ to: '/', search: { vis: 'alle' }, state: { holder: id } }),
  }))
}
