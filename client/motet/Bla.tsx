import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { useBord } from './kontekst.ts'
import stil from './motet.module.css'
import { usePunktnavn } from './usePunktnavn.ts'

/** On to the next point, by its name; and back. */
export function Bla() {
  const t = useTranslations('motet')
  const { mal, svar, gaaTil } = useBord()
  const navn = usePunktnavn()
  const vis = useVisNavn()
  const nr = mal.punkter.findIndex(({ id }) => id === svar.punkt)
  const forrige = mal.punkter[nr - 1]
  const neste = mal.punkter[nr + 1]
  return (
    <div className={stil.bla}>
      {neste && (
        <Button
          variant={neste.slag === 'fullfor' ? 'secondary' : 'primary'}
          onClick={() => gaaTil(neste.id)}
        >
          {t('neste', { punkt: neste.slag === 'rad' ? vis(navn(neste)) : navn(neste) })}
        </Button>
      )}
      {forrige && (
        <Button variant="tertiary" onClick={() => gaaTil(forrige.id)}>
          {t('forrige')}
        </Button>
      )}
    </div>
  )
}
