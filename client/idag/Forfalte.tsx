import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Hentefeil } from '../ui/flate/Hentefeil.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Stafettpinne } from '../ui/merke/Stafettpinne.tsx'
import { Navn } from '../ui/person/Navn.tsx'
import { Forfaltrad, forfaltId } from './Forfaltrad.tsx'
import { FORST, forfalte } from './hent.ts'
import stil from './idag.module.css'
import { perHolder } from './perHolder.ts'

const FLERE = 40
/** The server answers no more at once. */
const FLEST = 200

/** Overdue cases that others hold: holder by holder, with a reminder to each. */
export function Forfalte() {
  const t = useTranslations('idag.forfalt')
  const [antall, settAntall] = useState(FORST)
  const svar = useQuery(forfalte(antall))
  const rader = svar.data?.rader ?? []
  const foer = useRef<number>(undefined)
  const forsteNye = foer.current === undefined ? undefined : rader[foer.current]?.id
  useEffect(() => {
    if (!forsteNye) return
    foer.current = undefined
    document.getElementById(forfaltId(forsteNye))?.focus()
  }, [forsteNye])

  if (svar.isError) return <Hentefeil tittel={t('tittel')} hentIgjen={() => void svar.refetch()} />
  if (!svar.data) {
    return (
      <Kort tittel={t('tittel')}>
        <Skjelett linjer={4} />
      </Kort>
    )
  }
  const igjen = Math.min(svar.data.antall, FLEST) - rader.length
  return (
    <Kort
      id="over-fristen"
      tittel={t('tittel')}
      ved={
        rader.length > 0 && (
          <span className={stil.dempet}>
            {t('omfang', { antall: svar.data.antall, holdere: svar.data.holdere })}
          </span>
        )
      }
    >
      {rader.length === 0 && <p className={stil.dempet}>{t('ingen')}</p>}
      {perHolder(rader).map(({ holder, saker }) => (
        <section key={holder.id} className={stil.holder}>
          <h3>
            <Stafettpinne /> <Navn>{holder.navn}</Navn>
          </h3>
          <ul>
            {saker.map((sak) => (
              <Forfaltrad key={sak.id} sak={sak} />
            ))}
          </ul>
        </section>
      ))}
      {rader.length > 0 && <p className={stil.hjelp}>{t('hjelp')}</p>}
      {igjen > 0 && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={svar.isPlaceholderData}
          onClick={() => {
            foer.current = rader.length
            settAntall(Math.min(antall + FLERE, FLEST))
          }}
        >
          {t('visFlere', { antall: Math.min(igjen, FLERE) })}
        </Button>
      )}
    </Kort>
  )
}
