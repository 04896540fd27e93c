import { Button, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import type { inferProcedureOutput } from '@trpc/server'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../server/api/router.ts'
import { useFelt } from '../skjema/kontekst.ts'
import { useOrd } from '../tekster/ord.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'

export type Kandidat = inferProcedureOutput<AppRouter['oppslag']['kandidater']>['mulige'][number]

type Props = {
  mulige: readonly Kandidat[]
  valgt: Kandidat | undefined
  velg: (kandidat: Kandidat) => void
}

/**
 * Who may hold the relay. Those nearest to the child are shown; the rest of the staff when asked
 * for, so that the way on stays in sight.
 */
export function Holdervalg({ mulige, valgt, velg }: Props) {
  const t = useTranslations('nysak.holder')
  const ord = useOrd()
  const vis = useVisNavn()
  const { id, feil } = useFelt('stafettholder')
  /** How many stood there before everybody was asked for. */
  const [utvidetFra, settUtvidetFra] = useState(0)
  useEffect(() => {
    if (utvidetFra > 0) document.getElementById(`${id}-${utvidetFra}`)?.focus()
  }, [id, utvidetFra])
  const narmest = mulige.toSorted((a, b) => naerhet(b) - naerhet(a))
  const naere = narmest.filter((en) => naerhet(en) > 0 || en === valgt)
  const vises = utvidetFra > 0 || naere.length === 0 ? narmest : naere
  return (
    <Fieldset>
      <Fieldset.Legend className="ds-sr-only">{t('tittel')}</Fieldset.Legend>
      <Fieldset.Description>{t('hjelp')}</Fieldset.Description>
      {vises.map((kandidat, nr) => (
        <Radio
          key={`${kandidat.person} ${kandidat.rolle}`}
          id={nr === 0 ? id : `${id}-${nr}`}
          name={id}
          label={vis(kandidat.navn)}
          description={[
            [ord.rolle[kandidat.rolle], ...kandidat.grupper].join(' '),
            kandidat.meg && t('deg'),
          ]
            .filter(Boolean)
            .join(' · ')}
          checked={kandidat.person === valgt?.person && kandidat.rolle === valgt.rolle}
          aria-invalid={feil !== undefined}
          onChange={() => velg(kandidat)}
        />
      ))}
      {vises.length < mulige.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => settUtvidetFra(naere.length)}>
          {t('flere', { antall: mulige.length })}
        </Button>
      )}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}

const naerhet = ({ meg, barnetsGruppe }: Kandidat) => Number(meg) * 2 + Number(barnetsGruppe)
