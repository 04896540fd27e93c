import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { partnokkel } from '../../../machines/sak/part.ts'
import { svarfrist } from '../../../machines/tilbakemelding/svar.ts'
import { api, queryClient } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { Lenkeknapp } from './Lenkeknapp.tsx'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

type Props = { sak: Sak; om: string; holdt: NonNullable<Mote['holdt']> }

/** After a meeting, what those who were there thought of it: on this screen, or by a link to each. */
export function BeOmSvar({ sak, om, holdt }: Props) {
  const t = useTranslations('sak.moter')
  const { lang } = useDato()
  const partnavn = usePartnavn(sak)
  const id = useId()
  const til = svarfrist(useRutine(sak), holdt)
  if (!sak.kanSkrive || til < sak.idag) return null
  const lenkeTil = async (plass: number) => {
    const onske = { sakId: sak.id, om }
    const lenker = await queryClient.fetchQuery(api.tilbakemelding.lenker.queryOptions(onske))
    return `/tilbakemelding#${lenker[plass]?.lenke}`
  }
  return (
    <details className={stil.inviterte}>
      <summary>{t('hvordanVar')}</summary>
      <p className={stil.dempet}>{t('hvordanVarHjelp', { til: lang(til) })}</p>
      <p>
        <Link to="/tilbakemelding/$id/$om" params={{ id: sak.id, om }}>
          {t('paaSkjermen')}
        </Link>
      </p>
      <ul>
        {holdt.tilstede.map((part, plass) => {
          const navn = partnavn(part)
          return (
            <li key={partnokkel(part)}>
              <span id={`${id}-${plass}`}>{navn}</span>
              <Lenkeknapp hent={() => lenkeTil(plass)} navn={navn} navnId={`${id}-${plass}`} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
