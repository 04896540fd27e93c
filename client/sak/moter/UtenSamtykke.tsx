import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'

const TEKST = {
  forst: 'utenSamtykke',
  spurt: 'kallesIkke',
  innkalt: 'samtykkeBorte',
  foerMotet: 'gaarUt',
  holdt: 'varDer',
} as const

type Tjeneste = Sak['laget']['tjenester'][number]
type Props = {
  sak: Sak
  tjenester: readonly Tjeneste[]
  /** How far one has come with the meeting. */
  naar: keyof typeof TEKST
}

/** Services that no consent lets in today, and the way to one. */
export function UtenSamtykke({ sak, tjenester, naar }: Props) {
  const t = useTranslations('sak.moter')
  const ramse = useRamse()
  const [en] = tjenester
  if (!en) return null
  const hvem = ramse(tjenester.map(({ navn }) => navn))
  const tekst = t(TEKST[naar], { hvem })
  return (
    <p className={naar === 'forst' ? stil.dempet : stil.mangler}>
      {storForbokstav(tekst)}{' '}
      {kanGjores(sak, 'samtykke.gitt') && (
        <Handlingslenke sakId={sak.id} hendelse="samtykke.gitt" med={{ tjeneste: en.id }}>
          {t('skrivSamtykke')}
        </Handlingslenke>
      )}
    </p>
  )
}
