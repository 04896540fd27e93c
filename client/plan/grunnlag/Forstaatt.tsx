import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import type { Ark } from '../../sak/kartlegging/ark.ts'
import { sider } from '../../sak/kartlegging/ark.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './grunnlag.module.css'

/** What they agree on, what they see differently, and how each side understands it. */
export function Forstaatt({ sak, ark: { enighet, forstaaelse } }: { sak: Sak; ark: Ark }) {
  const t = useTranslations('sak.kartlegging')
  const visNavn = useVisNavn()
  const { arena, barn } = sak
  const fortalt = sider.flatMap((side) => {
    const gitt = forstaaelse[side]
    return gitt ? [{ side, ...gitt }] : []
  })
  return (
    <>
      {enighet && (
        <section className={stil.felles}>
          <h3>{t('felles')}</h3>
          <p>
            <Fritekst>{enighet.oppsummering}</Fritekst>
          </p>
          {enighet.uenighet && (
            <p>
              <strong>{t('uenighet')}:</strong> <Fritekst>{enighet.uenighet}</Fritekst>
            </p>
          )}
        </section>
      )}
      {fortalt.length > 0 && (
        <section>
          <h3>{t('forstaaelse')}</h3>
          {fortalt.map(({ side, gitt, tekst }) => (
            <p key={side}>
              <strong>{t(`side.${side}`, { arena, fornavn: visNavn(barn.fornavn) })}:</strong>{' '}
              {!gitt && `${t('mangler')}. `}
              <Fritekst>{tekst}</Fritekst>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
