import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import type { Ark } from '../../sak/kartlegging/ark.ts'
import { sagtAv, sidene } from '../../sak/kartlegging/ark.ts'
import { useSidenavn } from '../../sak/kartlegging/useSidenavn.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import stil from './grunnlag.module.css'

/** What they agree on, what they see differently, and how each side understands it. */
export function Forstaatt({ sak, ark }: { sak: Sak; ark: Ark }) {
  const t = useTranslations('sak.kartlegging')
  const sidenavn = useSidenavn(sak)
  const { enighet } = ark
  const uenige = enighet?.uenige ?? []
  const fortalt = sidene(ark, []).flatMap((side) => {
    const gitt = sagtAv(ark, side)
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
          {uenige.map(({ foresatt, tekst }) => (
            <p key={foresatt}>
              <strong>{t('uenig', { navn: sidenavn(foresatt) })}:</strong>{' '}
              <Fritekst>{tekst}</Fritekst>
            </p>
          ))}
        </section>
      )}
      {fortalt.length > 0 && (
        <section data-sider>
          <h3>{t('forstaaelse')}</h3>
          {fortalt.map(({ side, gitt, tekst }) => (
            <p key={side}>
              <strong>{sidenavn(side)}:</strong> {!gitt && `${t('mangler')}. `}
              <Fritekst>{tekst}</Fritekst>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
