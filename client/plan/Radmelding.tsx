import { useTranslations } from 'use-intl'
import type { Planrad } from '../../machines/sak/kontekst.ts'
import type { Sak } from '../sak/bruk.ts'
import { Handlingslenke } from '../sak/handling/Handlingslenke.tsx'
import { kanGjores } from '../sak/handling/overgang.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { Meldt } from './Meldt.tsx'
import stil from './meldt.module.css'

type Props = { sak: Sak; rad: Pick<Planrad, 'id' | 'omraade'> }

/** At a measure that waits for its evaluation: what was told of it, and the way to tell more. */
export function Radmelding({ sak, rad: { id, omraade } }: Props) {
  const t = useTranslations('plan')
  return (
    <div className={stil.rad}>
      <Meldt rad={id} />
      {kanGjores(sak, 'tiltak.meldt') && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="tiltak.meldt" med={{ rad: id }}>
            {t('meld')}
            <span className="ds-sr-only">
              {' '}
              – <Fritekst>{omraade}</Fritekst>
            </span>
          </Handlingslenke>
        </p>
      )}
    </div>
  )
}
