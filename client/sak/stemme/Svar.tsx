import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import type { Innspill } from './innspill.ts'
import stil from './stemme.module.css'

type Props = { sak: Sak; svar: NonNullable<Innspill['svar']> }

/** What became of it: what was done or why not, and when and by whom the child was told. */
export function Svar({ sak, svar }: Props) {
  const t = useTranslations('sak.stemme')
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { fulgt, tekst, fortalt, fortaltAv, skrevetAv } = svar
  return (
    <div className={stil.svar}>
      <p className={stil.overskrift}>{t(fulgt ? 'fulgt' : 'ikkeFulgt')}</p>
      <p>
        <Fritekst>{tekst}</Fritekst>
      </p>
      <p className={stil.dempet}>
        {t.rich('fortalt', {
          fornavn,
          hvem: fortaltAv,
          dato: () => <Dato dato={fortalt} />,
        })}
        <br />
        {t.rich('skrevetAv', { navn: () => <Navn>{sak.folk[skrevetAv] ?? ''}</Navn> })}
      </p>
    </div>
  )
}
