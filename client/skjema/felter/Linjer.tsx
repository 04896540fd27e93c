import { Button, Input, ValidationMessage } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Listefelt, Tekstfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import { underSti } from '../kontroll.ts'
import { nyRadId } from '../les.ts'
import { Gruppe } from './Gruppe.tsx'
import stil from './linjer.module.css'

const LENGST = 200

type Linjefelt = Omit<Listefelt, 'rader'> & { rader: readonly { id: number; felt: Tekstfelt }[] }

/** Each row is a short text. */
export const erLinjer = (felt: Listefelt): felt is Linjefelt => {
  const rad = felt.nyRad()
  return rad.art === 'tekst' && rad.maks <= LENGST
}

/** Short texts one beneath the other: Enter gives a new one, and an empty one is none. */
export function Linjer({ felt, sti, endre }: Feltprops<Linjefelt>) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  const flere = felt.rader.length < felt.maks
  function nyEtter(plass: number) {
    const rader = felt.rader.toSpliced(plass, 0, { id: nyRadId(), felt: felt.nyRad() as Tekstfelt })
    // At once, so that the next letter falls in the new line.
    flushSync(() => endre({ ...felt, rader }))
    document.getElementById(`${id}.${plass}`)?.focus()
  }
  return (
    <Gruppe felt={felt} feil={feil}>
      <ul className={stil.linjer}>
        {felt.rader.map((rad, nr) => (
          <Linje
            key={rad.id}
            felt={rad.felt}
            sti={underSti(sti, nr)}
            navn={t('rad', { navn: rad.felt.tittel, nr: nr + 1 })}
            endre={(ny) =>
              endre({
                ...felt,
                rader: felt.rader.map((en) => (en.id === rad.id ? { ...en, felt: ny } : en)),
              })
            }
            ny={() => flere && nyEtter(nr + 1)}
            fjern={
              felt.rader.length > 1
                ? () => endre({ ...felt, rader: felt.rader.filter((en) => en.id !== rad.id) })
                : undefined
            }
          />
        ))}
      </ul>
      {flere && (
        <Button variant="tertiary" data-size="sm" onClick={() => nyEtter(felt.rader.length)}>
          {t('leggTil')}
        </Button>
      )}
    </Gruppe>
  )
}

type Linjeprops = {
  felt: Tekstfelt
  sti: string
  navn: string
  endre: (felt: Tekstfelt) => void
  ny: () => void
  fjern: (() => void) | undefined
}

function Linje({ felt, sti, navn, endre, ny, fjern }: Linjeprops) {
  const t = useTranslations('skjema')
  const { id, feil } = useFelt(sti)
  function tast(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    ny()
  }
  return (
    <li>
      <Input
        id={id}
        aria-label={navn}
        aria-invalid={feil !== undefined}
        autoComplete="off"
        value={felt.verdi}
        onChange={({ target: { value } }) => endre({ ...felt, verdi: value })}
        onKeyDown={tast}
      />
      {fjern && (
        <Button
          icon
          variant="tertiary"
          data-color="neutral"
          aria-label={t('fjern', { navn })}
          onClick={fjern}
        >
          <XMarkIcon aria-hidden />
        </Button>
      )}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </li>
  )
}
