import { Textfield } from '@digdir/designsystemet-react'
import type { ComponentProps } from 'react'
import { useEffect, useRef, useState } from 'react'

type Props = {
  navn: string
  hjelp?: string
  verdi: string
  /** Called when typing rests, not for each key. */
  endre: (verdi: string) => void
  /** Takes focus when it appears: the field is what one came for. */
  fokus?: boolean
  onKeyDown?: ComponentProps<'input'>['onKeyDown']
}

const hvilMs = 200
const lengst = 100

/** Search as one types. Follows `verdi` when that is changed from elsewhere. */
export function Sokefelt({ navn, hjelp, verdi, endre, fokus = false, onKeyDown }: Props) {
  const [tekst, settTekst] = useState(verdi)
  const felt = useRef<HTMLInputElement>(null)
  const meldt = useRef(verdi)
  useEffect(() => {
    if (verdi === meldt.current) return
    meldt.current = verdi
    settTekst(verdi)
  }, [verdi])
  useEffect(() => {
    if (tekst === meldt.current) return undefined
    const ventetid = setTimeout(() => {
      meldt.current = tekst
      endre(tekst)
    }, hvilMs)
    return () => clearTimeout(ventetid)
  }, [tekst, endre])
  useEffect(() => {
    if (fokus) felt.current?.focus()
  }, [fokus])
  return (
    <Textfield
      ref={felt}
      type="search"
      label={navn}
      description={hjelp}
      value={tekst}
      maxLength={lengst}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => settTekst(target.value)}
      onKeyDown={onKeyDown}
    />
  )
}
