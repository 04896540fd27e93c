import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { useRutine } from '../../sak/bruk.ts'
import type { Ark } from '../../sak/kartlegging/ark.ts'
import { Funn } from '../../sak/kartlegging/Funn.tsx'
import stil from './grunnlag.module.css'

/** The areas that are mapped, one after another, and in a line those that are not. */
export function Kartlagt({ sak, ark: { kartlegging } }: { sak: Sak; ark: Ark }) {
  const t = useTranslations('plan.grunnlag')
  const tk = useTranslations('sak.kartlegging')
  const { omraader } = useRutine(sak)
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
