import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Meg } from '../api.ts'
import { Blikk } from '../idag/Blikk.tsx'
import { harOversikt } from '../idag/hent.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import stil from './minesaker.module.css'
import { Status } from './Status.tsx'
import type { Saksliste } from './saksliste.ts'
import { VentendeForslag } from './VentendeForslag.tsx'
import { VentendeUtdrag } from './VentendeUtdrag.tsx'

type Props = { kan: Meg['kan']; liste: Saksliste; snevret: boolean; medOversikt: boolean }

/** The head of the page: its name, and how it stands in a sentence or two. */
export function Topp({ kan, liste, snevret, medOversikt }: Props) {
  const t = useTranslations('minesaker')
  const d = useDato()
  const tittel = t(harOversikt(kan) ? 'idag' : 'tittel')
  return (
    <header>
      <div className={stil.topp}>
        <Sidetittel fanetittel={tittel} over={medOversikt && d.lang(d.idag)}>
          {tittel}
        </Sidetittel>
        {kan.startSak && (
          <Button asChild>
            <Link to="/ny-sak">
              <PlusIcon aria-hidden /> {t('nySak')}
            </Link>
          </Button>
        )}
      </div>
      {!snevret && <Status liste={liste} />}
      {medOversikt && kan.folgeHoldere && <Blikk startSak={kan.startSak} />}
      {!snevret && kan.startSak && !harOversikt(kan) && <VentendeForslag />}
      {!snevret && kan.startSak && <VentendeUtdrag />}
    </header>
  )
}
