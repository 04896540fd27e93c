import { useTranslations } from 'use-intl'
import { slutt } from '../../../machines/mote/tid.ts'
import { useTid } from '../../avstemning/tid.ts'
import { litenForbokstav, storForbokstav } from '../../tekster/bokstav.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { somVenter } from './moter.ts'

type Props = { sak: Sak; blir: 'lukket' | 'paaVent' }

/** For whoever closes the case or puts it on hold: the meetings that people wait for, and what becomes of them. */
export function Ventende({ sak, blir }: Props) {
  const t = useTranslations('sak.moter')
  const tidstekst = useTid()
  const moter = somVenter(sak)
  if (moter.length === 0) return null
  return (
    <Kort tittel={t('avlysning.staar')}>
      <ul>
        {moter.map(({ om, hva, tid }) => (
          <li key={om}>
            {storForbokstav(hva)},{' '}
            {litenForbokstav(
              tid ? tidstekst({ dato: tid.dato, fra: tid.kl, til: slutt(tid) }) : t('finnTid'),
            )}
          </li>
        ))}
      </ul>
      <p>{t(`avlysning.staarOm.${blir}`)}</p>
    </Kort>
  )
}
