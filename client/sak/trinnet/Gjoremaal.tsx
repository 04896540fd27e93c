import { CheckmarkIcon, MinusIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { finnOvergang, kanGjores } from '../handling/overgang.ts'
import stil from './trinnet.module.css'

type Punkt = Sak['trinnet']['gjoremaal'][number]

/** Each thing that the routine asks for here: done, left, or not needed and why. */
export function Gjoremaal({ sak }: { sak: Sak }) {
  return (
    <ul className={stil.punkter}>
      {sak.trinnet.gjoremaal.map((punkt) => (
        <Punktet key={punkt.id} sak={sak} punkt={punkt} />
      ))}
    </ul>
  )
}

function Punktet({ sak, punkt }: { sak: Sak; punkt: Punkt }) {
  const t = useTranslations('sak.trinnet')
  const { id, tekst, naar, status, dato, ord, vei } = punkt
  const eget = vei === 'gjoremaal.vurdert'
  const overgang = vei ? finnOvergang(sak, { type: vei }) : undefined
  const lenke = vei && kanGjores(sak, vei) && (status === 'igjen' || eget)
  return (
    <li data-status={status}>
      <span className={stil.merke}>
        {status === 'gjort' && <CheckmarkIcon aria-hidden />}
        {status === 'begrunnet' && <MinusIcon aria-hidden />}
      </span>
      <div>
        <p id={id}>{tekst}</p>
        <p className={stil.stand}>
          {status === 'igjen' && naar === 'vedBehov' ? t('vedBehov') : t(status)}
          {dato && (
            <>
              {' '}
              <Dato dato={dato} />
            </>
          )}
          {lenke && (
            <Handlingslenke
              sakId={sak.id}
              hendelse={vei}
              aria-describedby={id}
              {...(eget && { med: { gjoremaal: id } })}
            >
              {eget ? t(status === 'igjen' ? 'kryssAv' : 'endre') : overgang?.tittel}
            </Handlingslenke>
          )}
        </p>
        {ord && (
          <p className={stil.ord}>
            <Fritekst>{ord}</Fritekst>
          </p>
        )}
      </div>
    </li>
  )
}
