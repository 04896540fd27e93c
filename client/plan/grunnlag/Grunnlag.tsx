import { Fragment, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { sisteArk } from '../../sak/kartlegging/ark.ts'
import { aktuelle, sistFortalt } from '../../sak/stemme/innspill.ts'
import { Verktoysvar } from '../../sak/stemme/verktoy/Verktoysvar.tsx'
import { useVedplass } from '../../sak/ved/plass.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Forstaatt } from './Forstaatt.tsx'
import stil from './grunnlag.module.css'
import { Kartlagt } from './Kartlagt.tsx'

/**
 * What the plan is built on, to read while writing: the child's words, the understandings, the mapping.
 * Beside the case where there is room and open from the start, else folded where it stands.
 */
export function Grunnlag({ sak }: { sak: Sak }) {
  const t = useTranslations('plan.grunnlag')
  const tk = useTranslations('sak.kartlegging')
  const ts = useTranslations('sak.stemme')
  const visNavn = useVisNavn()
  const plass = useVedplass()
  const [aapent, settAapent] = useState<boolean>()
  const siste = sisteArk(sak)
  const fortalt = aktuelle(sak, sistFortalt(sak)?.dato ?? '')
  if (!siste && fortalt.length === 0) return null
  const grunnlag = (
    <details
      className={stil.grunnlag}
      data-ved={plass !== null || undefined}
      open={aapent ?? plass !== null}
      onToggle={({ currentTarget }) => settAapent(currentTarget.open)}
    >
      <summary>{t('tittel')}</summary>
      <div className={stil.deler}>
        {fortalt.length > 0 && (
          <section>
            <h3>{ts('tittel', { fornavn: visNavn(sak.barn.fornavn) })}</h3>
            {fortalt.map(({ om, hort }) => (
              <Fragment key={om}>
                {hort.verktoy && <Verktoysvar verktoy={hort.verktoy} />}
                {hort.harOrd && (
                  <blockquote>
                    <Fritekst>{hort.syn}</Fritekst>
                  </blockquote>
                )}
              </Fragment>
            ))}
          </section>
        )}
        {siste && siste.trinn !== sak.trinn && (
          <p className={stil.fra}>{tk('tidligere', { trinn: siste.trinn })}</p>
        )}
        {siste && <Forstaatt sak={sak} ark={siste.ark} />}
        {siste && <Kartlagt sak={sak} ark={siste.ark} />}
      </div>
    </details>
  )
  return plass ? createPortal(grunnlag, plass) : grunnlag
}
