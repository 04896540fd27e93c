import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Bilde } from './Bilde.tsx'
import { lagBilde } from './bilde.ts'
import { Flate } from './Flate.tsx'
import { Forklaring } from './Forklaring.tsx'
import type { Region } from './kart.ts'
import { LESBAR } from './tegning/maal.ts'
import { useRammebredde } from './useRammebredde.ts'
import type { Gaatt } from './vei.ts'

type Props = {
  sak: Sak
  regioner: readonly Region[]
  gaatt: Gaatt
  vaert: ReadonlyMap<string, string>
}

/** The machine as a picture, with what its colours mean. It is laid out for the width that there is. */
export function Tegnet({ sak, regioner, gaatt, vaert }: Props) {
  const t = useTranslations('sak.tilstand')
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const ramme = useRef<HTMLDivElement>(null)
  const rammebredde = useRammebredde(ramme)
  const bilde = lagBilde(regioner, sak, gaatt, rammebredde / LESBAR, t)
  return (
    <>
      <Flate
        navn={t('bildet')}
        tekst={t('ingress', { fornavn })}
        ramme={ramme}
        rammebredde={rammebredde}
        ark={bilde}
      >
        <Bilde sak={sak} bilde={bilde} vaert={vaert} />
      </Flate>
      <Forklaring hel={gaatt.hel} fra={gaatt.skritt[0]?.dato} />
    </>
  )
}
