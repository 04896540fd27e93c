import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import stil from './hopp.module.css'
import { Svarlinje } from './Svarlinje.tsx'
import { useSok } from './useSok.ts'
import { useValggrupper } from './useValggrupper.tsx'
import { Valgliste, valgId } from './Valgliste.tsx'

const lengst = 100

/** One field that leads to any case, person, page, and to what the open case allows. */
export function Hoppdialog({ lukk }: { lukk: () => void }) {
  const t = useTranslations('hopp')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [tekst, settTekst] = useState('')
  const [valgt, settValgt] = useState<string>()
  const sok = useSok(tekst)
  const grupper = useValggrupper(tekst, sok.funn)
  const alle = grupper.flatMap(({ valg }) => valg)
  const aktiv = alle.find((en) => en.id === valgt) ?? alle[0]

  useLayoutEffect(() => dialog.current?.showModal(), [])

  function vedTast(event: KeyboardEvent) {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steg !== undefined && aktiv) {
      event.preventDefault()
      const neste = alle.at((alle.indexOf(aktiv) + steg) % alle.length)
      settValgt(neste?.id)
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const gammelt = grupper.some(({ fjern, valg }) => fjern && aktiv && valg.includes(aktiv))
    if (aktiv && (sok.fersk || !gammelt)) document.getElementById(valgId(id, aktiv))?.click()
  }

  return (
    <dialog
      ref={dialog}
      className={stil.dialog}
      aria-label={t('knapp')}
      onClose={lukk}
      closedby="any"
    >
      <div className={stil.ark}>
        <div className={stil.felt}>
          <MagnifyingGlassIcon aria-hidden />
          <input
            type="text"
            role="combobox"
            aria-label={t('knapp')}
            aria-expanded={alle.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={aktiv && valgId(id, aktiv)}
            placeholder={t('felt')}
            value={tekst}
            maxLength={lengst}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            onChange={({ target }) => {
              settTekst(target.value)
              settValgt(undefined)
            }}
            onKeyDown={vedTast}
          />
          <button type="button" aria-label={t('lukk')} onClick={() => dialog.current?.close()}>
            <XMarkIcon aria-hidden />
          </button>
        </div>
        <Valgliste
          id={id}
          grupper={grupper}
          aktiv={aktiv}
          gammel={!sok.fersk}
          pek={(en) => settValgt(en.id)}
          valgt={() => dialog.current?.close()}
        />
        <Svarlinje sok={sok} antall={alle.length} />
      </div>
    </dialog>
  )
}
