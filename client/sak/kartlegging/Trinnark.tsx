import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import type { Ark } from './ark.ts'
import { tomtArk } from './ark.ts'
import { Forstaaelser } from './Forstaaelser.tsx'
import stil from './kartlegging.module.css'
import { Omraader } from './Omraader.tsx'
import { Samtaler } from './Samtaler.tsx'

type Props = {
  sak: Sak
  trinn: Sak['trinn']
  ark: Ark | undefined
  /** The present trinn's sheet: can be written on. Earlier ones are folded away. */
  aapen?: boolean
}

/** The sheet of one trinn: areas, understandings, talks. */
export function Trinnark({ sak, trinn, ark = tomtArk, aapen = false }: Props) {
  const t = useTranslations('sak.kartlegging')
  const innhold = (
    <>
      <Omraader sak={sak} kartlegging={ark.kartlegging} aapen={aapen} />
      <Forstaaelser sak={sak} ark={ark} aapen={aapen} />
      <Samtaler ark={ark} arena={sak.arena} />
    </>
  )
  if (aapen) return innhold
  return (
    <details className={stil.tidligere}>
      <summary>{t('tidligere', { trinn })}</summary>
      <div>{innhold}</div>
    </details>
  )
}
