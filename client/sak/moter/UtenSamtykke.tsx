import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'

type Tjeneste = Sak['laget']['tjenester'][number]
type Props = {
  sak: Sak
  tjenester: readonly Tjeneste[]
  /** Whether they have been asked already, on a consent that is gone, or may not be asked yet. */
  innkalt: boolean
}

/** Services that no consent lets in today, and the way to one. */
export function UtenSamtykke({ sak, tjenester, innkalt }: Props) {
  const t = useTranslations('sak.moter')
  const ramse = useRamse()
  const [en] = tjenester
  if (!en) return null
  const hvem = ramse(tjenester.map(({ navn }) => navn))
  const tekst = t(innkalt ? 'samtykkeBorte' : 'utenSamtykke', { hvem })
  return (
    <p className={innkalt ? stil.mangler : stil.dempet}>
      {storForbokstav(tekst)}{' '}
      {kanGjores(sak, 'samtykke.gitt') && (
        <Handlingslenke sakId={sak.id} hendelse="samtykke.gitt" med={{ tjeneste: en.id }}>
          {t('skrivSamtykke')}
        </Handlingslenke>
      )}
    </p>
  )
}
