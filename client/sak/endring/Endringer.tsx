import { Button } from '@digdir/designsystemet-react'
import { use } from 'react'
import { useTranslations } from 'use-intl'
import { Setning } from '../Setning.tsx'
import stil from './endring.module.css'
import { Endringskontekst } from './kontekst.ts'

/** A quiet line about what others have done in the case while it stood open here. */
export function Endringer() {
  const t = useTranslations('sak.endring')
  const { setninger, lest } = use(Endringskontekst)
  return (
    <div role="status" className={stil.endringer}>
      {setninger.length > 0 && (
        <>
          <div>
            {setninger.map((setning) => (
              <p key={setning}>
                <Setning>{setning}</Setning>
              </p>
            ))}
          </div>
          <Button variant="tertiary" data-size="sm" onClick={lest}>
            {t('lest')}
          </Button>
        </>
      )}
    </div>
  )
}
