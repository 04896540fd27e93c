import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './trinnet.module.css'

type Invitert = Sak['trinnet']['inviteres'][number]

/** Whom the routine asks in here: always, and where it is needed; who was there, and why others were not. */
export function Inviteres({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.trinnet')
  const { inviteres } = sak.trinnet
  return (
    <>
      {(['alltid', 'vedBehov'] as const).map((naar) => {
        const disse = inviteres.filter((en) => en.naar === naar)
        return (
          disse.length > 0 && (
            <section key={naar}>
              <h3>{t(`inviteres.${naar}`)}</h3>
              <ul className={stil.hvem}>
                {disse.map((en) => (
                  <Hvem key={en.hvem} invitert={en} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {kanGjores(sak, 'deltakelse.begrunnet') && (
        <Handlingslenke sakId={sak.id} hendelse="deltakelse.begrunnet">
          {t('skrivHvorfor')}
        </Handlingslenke>
      )}
    </>
  )
}

function Hvem({ invitert: { hvem, varMed, grunn, venter } }: { invitert: Invitert }) {
  const t = useTranslations('sak.trinnet')
  return (
    <li>
      {hvem}
      {varMed && (
        <span className={stil.varMed}>
          <CheckmarkIcon aria-hidden /> {t('varMed')}
        </span>
      )}
      {venter && <span className={stil.stand}>{t('varIkkeMed')}</span>}
      {grunn && (
        <span className={stil.stand}>
          {t('varIkkeMed')} <Fritekst>{grunn}</Fritekst>
        </span>
      )}
    </li>
  )
}
