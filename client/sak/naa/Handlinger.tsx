import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Ordnet } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Mangler } from '../handling/Mangler.tsx'
import { Hovedknapp } from './Hovedknapp.tsx'
import { LeggTil } from './LeggTil.tsx'
import stil from './naa.module.css'

type Props = { sak: Sak; ordnet: Ordnet }

/** The one thing to do, what else answers the same, and all the rest behind one button. */
export function Handlinger({ sak, ordnet: { neste, ellers, andre, venter } }: Props) {
  const t = useTranslations('sak.naa')
  return (
    <>
      {neste && venter.length > 0 && (
        <div className={stil.venter}>
          <h3>{t('nesteSteg', { tittel: neste.tittel })}</h3>
          <Mangler sak={sak} mangler={venter} />
        </div>
      )}
      <div className={stil.handlinger}>
        <Hovedknapp sak={sak} />
        {ellers.map(({ type, tittel }) => (
          <Handlingslenke key={type} sakId={sak.id} hendelse={type}>
            {tittel}
          </Handlingslenke>
        ))}
        <LeggTil sak={sak} grupper={andre} />
      </div>
    </>
  )
}
