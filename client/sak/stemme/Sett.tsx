import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Fortalt } from './innspill.ts'
import stil from './stemme.module.css'

type Props = { sak: Sak; innspill: Fortalt; kanVises: boolean }

/** Whether the child has seen what was written, and agrees; the way to showing it while that is possible. */
export function Sett({ sak, innspill: { om, sett, hort }, kanVises }: Props) {
  const t = useTranslations('sak.stemme')
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const vis = kanVises && kanGjores(sak, 'stemme.vist', om) && (
    <Handlingslenke sakId={sak.id} hendelse="stemme.vist" om={om}>
      {t(sett ? 'visIgjen' : 'vis', { fornavn })}
    </Handlingslenke>
  )
  // Nobody was asked in version 0.1: there is nothing to say.
  if (!sett && hort.ord === null) return vis && <p className={stil.sett}>{vis}</p>
  if (!sett || sett.svar === 'ikkeSett') {
    return (
      <p className={stil.sett}>
        <span>{t('ikkeSett', { fornavn })}</span> {vis}
      </p>
    )
  }
  const enig = sett.svar === 'enig'
  return (
    <div className={stil.sett}>
      <p>
        {enig ? <CheckmarkIcon aria-hidden /> : <XMarkIcon aria-hidden />}
        <span>
          {t(enig ? 'enig' : 'uenig', { fornavn })} · <Dato dato={sett.dato} />
        </span>
      </p>
      {sett.merknad && (
        <p className={stil.merknad}>
          <Fritekst>{sett.merknad}</Fritekst>
        </p>
      )}
      {!enig && vis}
    </div>
  )
}
