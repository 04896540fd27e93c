import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { inferRouterOutputs } from '@trpc/server'
import { Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { Telling } from '../../ui/fravaer/Telling.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Avvis } from './Avvis.tsx'
import stil from './forslag.module.css'

type Props = {
  forslag: inferRouterOutputs<AppRouter>['fravaer']['forslag'][number]
  /** Whether somebody has begun to say why not. */
  paabegynt: boolean
  onAvvist: (navn: string) => void
}

/** One child who passed a threshold: the rule, the days it counted, and the two answers. */
export function Forslagskort({ forslag, paabegynt, onAvvist }: Props) {
  const t = useTranslations('fravaer.forslag')
  const d = useDato()
  const vis = useVisNavn()
  const knapp = useRef<HTMLButtonElement>(null)
  const { id, barn, apnet, svarfrist, forfalt, regel, rutine, vindu, talte, utelatt } = forslag
  const [avviser, settAvviser] = useState(paabegynt)
  const helt = `${barn.fornavn} ${barn.etternavn}`
  const navn = vis(helt)
  return (
    <Kort
      tittel={navn}
      ved={
        <span className={stil.dempet}>
          {barn.gruppe} · {barn.enhet}
        </span>
      }
    >
      <p className={stil.regel}>{regel.tekst}</p>
      <p>
        {t('talt', {
          antall: talte.length,
          periode: d.periode(vindu.fra, vindu.til),
          over: regel.over,
        })}
      </p>
      <p className={stil.dempet}>
        {t('rutine', { rutine: rutine.tittel, versjon: rutine.versjon })} {t('foreslaatt')}{' '}
        <Dato dato={apnet} medRelativ />.
      </p>
      <p className={stil.frist} data-forfalt={forfalt || undefined}>
        {t(forfalt ? 'svarForfalt' : 'svarInnen')} <Dato dato={svarfrist} medRelativ />.
      </p>
      <Telling fra={vindu.fra} til={vindu.til} talte={talte} utelatt={utelatt} />
      <div className={stil.knapper}>
        <Button asChild>
          <Link to="/ny-sak" search={{ barn: barn.id }} aria-label={t('aapneFor', { navn })}>
            {t('aapne')}
          </Link>
        </Button>
        <Button
          ref={knapp}
          variant="secondary"
          aria-label={t('avvisFor', { navn })}
          aria-expanded={avviser}
          onClick={() => settAvviser(!avviser)}
        >
          {t('avvis')}
        </Button>
      </div>
      {avviser && (
        <Suspense fallback={<Skjelett linjer={2} />}>
          <Avvis
            id={id}
            navn={navn}
            onAvvist={() => onAvvist(helt)}
            onAvbryt={() => {
              settAvviser(false)
              knapp.current?.focus()
            }}
          />
        </Suspense>
      )}
    </Kort>
  )
}
