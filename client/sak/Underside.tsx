import type { ReactNode } from 'react'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import type { Sak } from './bruk.ts'
import { useFanetittel } from './fanetittel.ts'
import stil from './underside.module.css'

type Props = {
  sak: Sak
  /** The link that leads back. */
  tilbake: ReactNode
  /** What the browser tab calls the page: no child's name. */
  navn: string
  tittel: string
  /** What the page is for, in a sentence. */
  om?: ReactNode
  children: ReactNode
}

/** A page of the case's own beside its tabs: the way back, what it is, and the rest. */
export function Underside({ sak, tilbake, navn, tittel, om, children }: Props) {
  const fanetittel = useFanetittel(sak)
  return (
    <article className={stil.side}>
      <header>
        <p className={stil.tilbake}>{tilbake}</p>
        <Sidetittel fanetittel={fanetittel(navn)}>{tittel}</Sidetittel>
        {om && <p className={stil.om}>{om}</p>}
      </header>
      {children}
    </article>
  )
}
