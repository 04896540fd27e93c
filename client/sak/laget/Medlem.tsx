import { Tag } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Medlem as Ett } from './lag.ts'
import { navnPaa } from './lag.ts'
import stil from './laget.module.css'
import { Utestengt } from './Utestengt.tsx'

type Props = {
  sak: Sak
  medlem: Ett
  /** Without what one can do, where that is being done. */
  bareVis?: boolean
}

/** One member: who, with which part, since when, and what one can do about it. */
export function Medlem({ sak, medlem, bareVis = false }: Props) {
  const t = useTranslations('sak.lagside')
  const id = useId()
  const { om, slag, rolle, del, kontakt, dato, til, hvorfor, person } = medlem
  const navn = navnPaa(sak, medlem)
  const fast = sak.laget.fastKontakt === om
  const kan = (hendelse: 'medlem.fastKontakt' | 'medlem.gatt') => kanGjores(sak, hendelse, om)
  return (
    <li className={stil.medlem} data-gatt={til !== null || undefined}>
      <div id={id} className={stil.hvem}>
        {medlem.tjenesteId ? (
          <strong>{storForbokstav(navn)}</strong>
        ) : (
          <Person
            navn={navn}
            linje={rolle ?? t(slag === 'foresatt' ? 'foresatt' : 'barnet')}
            holder={person !== null && person === sak.stafett.holder.person && til === null}
          />
        )}
        {fast && (
          <Tag data-color="accent" data-size="sm">
            {t('fastKontakt')}
          </Tag>
        )}
      </div>
      {del && (
        <p>
          <Fritekst>{del}</Fritekst>
        </p>
      )}
      {kontakt && (
        <p className={stil.dempet}>
          {t('naas')} <Fritekst>{kontakt}</Fritekst>
        </p>
      )}
      {sak.laget.utestengt.includes(om) && !bareVis && <Utestengt sak={sak} medlem={medlem} />}
      <p className={stil.steg}>
        <span className={stil.dempet}>
          {t('siden')} <Dato dato={dato} />
          {til && (
            <>
              {' '}
              {t('til')} <Dato dato={til} />
            </>
          )}
        </span>
        {hvorfor && <Fritekst>{hvorfor}</Fritekst>}
        {!bareVis && !fast && kan('medlem.fastKontakt') && (
          <Handlingslenke
            sakId={sak.id}
            hendelse="medlem.fastKontakt"
            om={om}
            aria-describedby={id}
          >
            {t('velgFast')}
          </Handlingslenke>
        )}
        {!bareVis && kan('medlem.gatt') && (
          <Handlingslenke sakId={sak.id} hendelse="medlem.gatt" om={om} aria-describedby={id}>
            {t('gaarUt')}
          </Handlingslenke>
        )}
      </p>
    </li>
  )
}
