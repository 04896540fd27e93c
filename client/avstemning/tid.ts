import { useTranslations } from 'use-intl'
import { storForbokstav } from '../tekster/bokstav.ts'
import { useDato } from '../ui/dato/bruk.ts'

/** Says when a meeting is or can be: «Tor. 3. desember kl. 10:00–11:00». */
export function useTid(): (tid: { dato: string; fra: string; til: string }) => string {
  const t = useTranslations('avstemning')
  const { lang } = useDato()
  return ({ dato, fra, til }) => storForbokstav(t('tid', { dato: lang(dato), fra, til }))
}
