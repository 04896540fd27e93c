import { useTranslations } from 'use-intl'
import { Skrivefelt } from '../../skjema/felter/Skrivefelt.tsx'

type Props = { verdi: string; fra: string; til: string; endre: (verdi: string) => void }

/** The day it happened: today, unless it is written down afterwards. */
export function NaarSkjedde({ verdi, fra, til, endre }: Props) {
  const t = useTranslations('sak.gjor')
  return (
    <Skrivefelt
      felt={{
        art: 'dato',
        tittel: t('naar'),
        beskrivelse: verdi === til ? undefined : t('iEttertid'),
        paakrevd: true,
        naarTom: 'utelat',
        verdi,
        fra,
        til,
      }}
      sti="skjedde"
      endre={(felt) => endre(felt.verdi)}
    />
  )
}
