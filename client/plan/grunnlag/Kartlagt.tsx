import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { rutinen } from '../../sak/bruk.ts'
import type { Ark } from '../../sak/kartlegging/ark.ts'
import { Funn } from '../../sak/kartlegging/Funn.tsx'
import { Hentefeil } from '../../ui/flate/Hentefeil.tsx'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import stil from './grunnlag.module.css'

/** The areas that are mapped, one after another, and in a line those that are not. */
export function Kartlagt({ sak, ark: { kartlegging } }: { sak: Sak; ark: Ark }) {
  const t = useTranslations('plan.grunnlag')
  const tk = useTranslations('sak.kartlegging')
  // Whoever writes need not wait for it, nor lose the page with it.
  const { data: rutine, isError, refetch } = useQuery(rutinen(sak))
  if (rutine === undefined)
    return isError ? (
      <Hentefeil tittel={tk('tittel')} hentIgjen={() => void refetch()} />
    ) : (
      <Skjelett linjer={3} />
    )
  const { omraader } = rutine
  const igjen = omraader.filter(({ id }) => !kartlegging[id])
  return (
    <section>
      <h3>{tk('tittel')}</h3>
      {omraader.map(({ id, tittel, faktorer }) => {
        const funn = kartlegging[id]
        return (
          funn && (
            <div key={id} className={stil.omraade}>
              <h4>{tittel}</h4>
              <Funn funn={funn} faktorer={faktorer} />
            </div>
          )
        )
      })}
      {igjen.length > 0 && (
        <p className={stil.fra}>
          {t('ikkeKartlagt', { omraader: igjen.map(({ tittel }) => tittel).join(', ') })}
        </p>
      )}
    </section>
  )
}
