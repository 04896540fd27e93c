import { useTranslations } from 'use-intl'
import { fjernVarsel, varsle } from '../ui/melding/varsel.ts'
import { nyEier } from './eier.ts'
import { hentTilbake, kast } from './kladder.ts'

let varslet = 0
// What it would bring back is nothing to the next one at this machine.
nyEier(() => fjernVarsel(varslet))

/**
 * Throws away what is written in the form by this name and says so, with the way back; `aapne` shows the
 * form again, wherever one is by then.
 */
export function useKast(navn: string, aapne: () => void): () => void {
  const t = useTranslations('kladd')
  return () => {
    kast(navn)
    const gjor = () => {
      if (hentTilbake(navn)) aapne()
    }
    varslet = varsle(t('borte'), { tekst: t('angreKort'), gjor })
  }
}
