import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { BeOmSvar } from './BeOmSvar.tsx'
import { Hvordan } from './Hvordan.tsx'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** A meeting that is over: who was there and what was said, or why it was called off. */
export function Tidligere({ sak, mote }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter')
  const { kort, relativ } = useDato()
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  const { om, hva, holdt, avlyst, slag, sted, tolk } = mote
  const tittel = storForbokstav(hva)
  if (avlyst) {
    return (
      <li className={stil.mote}>
        <h4>
          {tittel}{' '}
          <span className={stil.dempet}>· {t('avlystDa', { dato: kort(avlyst.dato) })}</span>
        </h4>
        <p className={stil.dempet}>
          <Fritekst>{avlyst.grunn}</Fritekst>
        </p>
      </li>
    )
  }
  if (!holdt) return null
  const skalEvalueres =
    slag === 'evaluering' && sak.hoved?.type === 'plan.evaluert' && kanGjores(sak, 'plan.evaluert')
  return (
    <li className={stil.mote}>
      <h4>
        {tittel}{' '}
        <span className={stil.dempet}>
          · {kort(holdt.dato)} · {relativ(holdt.dato)}
        </span>
      </h4>
      <p>
        <Fritekst>{holdt.referat}</Fritekst>
      </p>
      <p className={stil.dempet}>{t('med', { hvem: ramse(holdt.tilstede.map(partnavn)) })}</p>
      <p className={stil.dempet}>
        <Hvordan form={holdt.hvordan} tolk={tolk} sted={sted} />
      </p>
      {slag === 'evaluering' && (
        <p>
          <Link to="/sak/$id/motet/$om" params={{ id: sak.id, om }}>
            {t('oppsummering')}
          </Link>
        </p>
      )}
      {skalEvalueres && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="plan.evaluert">
            {sak.hoved?.tittel}
          </Handlingslenke>
        </p>
      )}
      <BeOmSvar sak={sak} om={om} holdt={holdt} />
    </li>
  )
}
