import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Ansikt as Slag, Svargruppe } from '../../machines/tilbakemelding/svar.ts'
import { ANSIKTER } from '../../machines/tilbakemelding/svar.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import { useSender } from '../sending/useSender.ts'
import { Ansikt } from './Ansikt.tsx'
import { gi } from './gi.ts'
import stil from './sporsmaal.module.css'

type Props = {
  gruppe: Svargruppe
  /** One of these is used up by the answer. */
  lenker: readonly string[]
  /** `talt` is false where none of them was left. */
  ferdig: (talt: boolean) => void
}

/** One question and four faces; the face is the answer. */
export function Sporsmaal({ gruppe, lenker, ferdig }: Props) {
  const t = useTranslations('tilbakemelding')
  const tittel = useRef<HTMLHeadingElement>(null)
  const usikker = useRef<{ lenke?: string }>({})
  const sender = useSender((svar: Slag, { signal }) => gi(lenker, svar, usikker.current, signal), {
    tatt: ferdig,
  })
  useEffect(() => tittel.current?.focus(), [])
  return (
    <section className={stil.sporsmaal}>
      <h1 ref={tittel} tabIndex={-1}>
        {t(`sporsmaal.${gruppe}`)}
      </h1>
      <div className={stil.ansikter}>
        {ANSIKTER.map((slag) => (
          <button
            key={slag}
            type="button"
            aria-disabled={sender.sender}
            onClick={() => sender.send(slag)}
          >
            <Ansikt slag={slag} />
            {t(`svar.${gruppe}.${slag}`)}
          </button>
        ))}
      </div>
      <IkkeSendt sender={sender} trygg={false} />
      <p className={stil.dempet}>{t(`hvaSkjer.${gruppe}`)}</p>
    </section>
  )
}
