import { Button } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Mote } from '../../sak/moter/moter.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { andres, erUsendt } from './stand.ts'
import { useAvsnitt } from './useAvsnitt.ts'

/** One paragraph: saved as one types, and what somebody else wrote in it at the same time beside it. */
export function Avsnitt({ avsnitt }: { avsnitt: Mote['avsnitt'][number] }) {
  const t = useTranslations('motet')
  const { sak } = useBord()
  const vis = useVisNavn()
  const id = useId()
  const { stand, skriv, taMed, sending } = useAvsnitt(avsnitt)
  const felt = useRef<HTMLTextAreaElement>(null)
  const nytt = avsnitt.ord.length === 0
  // One pressed to write: here one writes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it comes on the page
  useEffect(() => {
    if (nytt) felt.current?.focus()
  }, [])
  const samtidig = andres(stand, avsnitt.ord)
  return (
    <div className={stil.avsnitt}>
      <label htmlFor={id} className="ds-sr-only">
        {t('avsnitt')}
      </label>
      <textarea
        ref={felt}
        id={id}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        value={stand.tekst}
        onChange={({ target }) => skriv(target.value)}
      />
      <p className={stil.dempet} role="status" hidden={sending.feil !== undefined}>
        {t(erUsendt(stand) ? 'avsnittLagres' : nytt ? 'avsnittTomt' : 'avsnittLagret')}
      </p>
      {samtidig.map((en) => (
        <div key={en.nr} className={stil.samtidig} role="status">
          <p>
            <strong>{t('samtidig', { navn: vis(sak.folk[en.av] ?? '') })}</strong>{' '}
            <Fritekst>{en.tekst}</Fritekst>
          </p>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              felt.current?.focus()
              taMed(en)
            }}
          >
            {t('taMed')}
          </Button>
        </div>
      ))}
      <IkkeSendt sender={sending} trygg />
      {sending.feil && (
        <p className={stil.feil} role="alert">
          {sending.feil.kode === 'UGYLDIG_DATA'
            ? t('avsnittGrunn', { grunn: sending.feil.felt.map(({ grunn }) => grunn).join(' ') })
            : t('avsnittAvvist')}
        </p>
      )}
    </div>
  )
}
