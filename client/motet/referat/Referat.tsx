import { Button } from '@digdir/designsystemet-react'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { nyId } from '../../id.ts'
import { kanGjores } from '../../sak/handling/overgang.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { Avsnitt } from './Avsnitt.tsx'

/**
 * The minutes, those of the point that is spoken of in sight. Anybody at the table may write: each paragraph is
 * its own. All of them are there, so that what is being saved goes on being saved.
 */
export function Referat() {
  const t = useTranslations('motet')
  const { sak, mal, svar, gjor } = useBord()
  const { om, avsnitt } = mal.mote
  const kan = kanGjores(sak, 'mote.avsnitt', om)
  const begynte = Object.entries(svar.avsnitt)
    .filter(([id]) => !avsnitt.some((en) => en.id === id))
    .map(([id, punkt]) => ({ id, punkt, ord: [] }))
  return (
    <section className={stil.referat} aria-labelledby="referat">
      <h3 id="referat">{t('referat')}</h3>
      {[...avsnitt, ...(kan ? begynte : [])].map((en) => (
        <div key={en.id} hidden={en.punkt !== svar.punkt}>
          {kan ? (
            <Suspense fallback={null}>
              <Avsnitt avsnitt={en} />
            </Suspense>
          ) : (
            en.ord.map(({ nr, tekst }) => (
              <p key={nr}>
                <Fritekst>{tekst}</Fritekst>
              </p>
            ))
          )}
        </div>
      ))}
      {kan && (
        <div>
          <Button
            variant="secondary"
            onClick={() => gjor({ type: 'avsnitt', id: nyId(), punkt: svar.punkt })}
          >
            {t('nyttAvsnitt')}
          </Button>
        </div>
      )}
    </section>
  )
}
