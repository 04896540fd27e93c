import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import type { ComponentType } from 'react'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { hentResten } from '../tekster/velg.ts'
import { varsle } from '../ui/melding/varsel.ts'
import stil from './hopp.module.css'

type Dialog = ComponentType<{ lukk: () => void }>

const hentDialog = async (): Promise<Dialog> => {
  const [{ Hoppdialog }] = await Promise.all([import('../hopp/Hoppdialog.tsx'), hentResten()])
  return Hoppdialog
}
const paaMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

const erHopp = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey

/** The way to everything: a button that looks like the field it opens, and its key. */
export function Hopp() {
  const t = useTranslations('hopp')
  const [hentet, settHentet] = useState<{ Dialog: Dialog }>()
  const [aapen, settAapen] = useState(false)

  const hent = useCallback(async () => settHentet({ Dialog: await hentDialog() }), [])

  // Once the page has what it needs: what is typed right after the key must find the field there.
  useEffect(() => {
    const naarLedig = window.requestIdleCallback ?? setTimeout
    naarLedig(() => void hent().catch(() => undefined))
  }, [hent])

  const aapne = useCallback(async () => {
    // A question that is asked already is answered first.
    if (document.querySelector('dialog:modal')) return
    try {
      if (!hentet) await hent()
      // One that was closed this very moment has not said so yet, and would close the new one.
      flushSync(() => settAapen(false))
      flushSync(() => settAapen(true))
    } catch {
      varsle(t('ikkeHentet'))
    }
  }, [hentet, hent, t])

  useEffect(() => {
    const vedTast = (event: KeyboardEvent) => {
      if (!erHopp(event)) return
      event.preventDefault()
      void aapne()
    }
    window.addEventListener('keydown', vedTast)
    return () => window.removeEventListener('keydown', vedTast)
  }, [aapne])

  return (
    <>
      <button
        type="button"
        className={stil.knapp}
        aria-label={t('knapp')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => void aapne()}
      >
        <MagnifyingGlassIcon aria-hidden />
        <span>{t('knapp')}</span>
        <kbd>{paaMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {aapen && hentet && <hentet.Dialog lukk={() => settAapen(false)} />}
    </>
  )
}
