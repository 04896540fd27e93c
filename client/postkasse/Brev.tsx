import { Tag } from '@digdir/designsystemet-react'
import { PaperclipIcon } from '@navikt/aksel-icons'
import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../server/api/router.ts'
import { useNaar } from '../kladd/naar.ts'
import { Avatar } from '../ui/person/Person.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './postkasse.module.css'

type Props = { brev: inferRouterOutputs<AppRouter>['post']['kasse'][number] }

/** One letter: to whom, about what and when; unfolded, what it says. */
export function Brev({ brev }: Props) {
  const { til, spraak, emne, tekst, kalender, opprettet, stand } = brev
  const t = useTranslations('postkasse')
  const naar = useNaar()
  const visNavn = useVisNavn()
  const navn = visNavn(til.navn)
  // The address is made of the name.
  const epost = navn === til.navn ? til.epost : undefined
  return (
    <details className={stil.brev}>
      <summary>
        <Avatar navn={til.navn} />
        <span className={stil.emne} lang={spraak}>
          {emne}
        </span>
        <span className={stil.til}>
          {t('til', { navn })} {epost && <span>{epost}</span>}
        </span>
        <span className={stil.naar}>
          {stand !== 'sendt' && (
            <Tag data-color={stand === 'venter' ? 'info' : 'danger'}>{t(stand)}</Tag>
          )}
          <time dateTime={opprettet}>{t('naar', naar(opprettet))}</time>
        </span>
      </summary>
      <p lang={spraak}>{tekst}</p>
      {kalender && epost && <Kalenderdel ics={kalender.ics} />}
    </details>
  )
}

/** What the letter carries for the receiver's calendar, which has their address in it. */
function Kalenderdel({ ics }: { ics: string }) {
  const t = useTranslations('postkasse.kalender')
  return (
    <div className={stil.kalender}>
      <p>
        <PaperclipIcon aria-hidden />
        <a href={`data:text/calendar;charset=utf-8,${encodeURIComponent(ics)}`} download="mote.ics">
          mote.ics
        </a>{' '}
        {t('hva')}
      </p>
      <details>
        <summary>{t('vis')}</summary>
        <pre>{ics}</pre>
      </details>
    </div>
  )
}
