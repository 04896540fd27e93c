import { useTranslations } from 'use-intl'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import stil from './innlogging.module.css'

const KOMMANDO = 'npx stafett importer-folk ansatte ansatte.csv'
const FIL = `ansattnummer;fornavn;etternavn;rolle;enhet
1;Prøve;Prøvesen;koordinator;`

/** Nobody to log in as: what brings in the first one. */
export function Tom() {
  const t = useTranslations('innlogging.tom')
  return (
    <TomTilstand
      tittel={t('tittel')}
      handling={
        <pre className={stil.kommando}>
          {FIL}
          {'\n\n'}
          {KOMMANDO}
        </pre>
      }
    >
      {t('hva')}
    </TomTilstand>
  )
}
