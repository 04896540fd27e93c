import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import type { inferProcedureOutput } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../server/api/router.ts'
import { useFelt } from '../skjema/kontekst.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'

export type Kandidat = inferProcedureOutput<AppRouter['oppslag']['kandidater']>['mulige'][number]

/** Whom to start with: oneself, else the one who has the child's group, else the only one. */
export const forslag = (mulige: readonly Kandidat[]): Kandidat | undefined =>
  mulige.find(({ meg }) => meg) ??
  mulige.find(({ barnetsGruppe }) => barnetsGruppe) ??
  (mulige.length === 1 ? mulige[0] : undefined)

type Props = {
  mulige: readonly Kandidat[]
  valgt: Kandidat | undefined
  velg: (kandidat: Kandidat) => void
}

/** Everybody who may hold the relay, those nearest to the child first. */
export function Holdervalg({ mulige, valgt, velg }: Props) {
  const t = useTranslations('nysak.holder')
  const roller = useTranslations('roller')
  const vis = useVisNavn()
  const { id, feil } = useFelt('stafettholder')
  const narmest = mulige.toSorted((a, b) => naerhet(b) - naerhet(a))
  return (
    <Fieldset>
      <Fieldset.Legend className="ds-sr-only">{t('tittel')}</Fieldset.Legend>
      <Fieldset.Description>{t('hjelp')}</Fieldset.Description>
      {narmest.map((kandidat, nr) => (
        <Radio
          key={`${kandidat.person} ${kandidat.rolle}`}
          id={nr === 0 ? id : `${id}-${nr}`}
          name={id}
          label={vis(kandidat.navn)}
          description={[
            [roller(kandidat.rolle), ...kandidat.grupper].join(' '),
            kandidat.meg && t('deg'),
          ]
            .filter(Boolean)
            .join(' · ')}
          checked={kandidat.person === valgt?.person && kandidat.rolle === valgt.rolle}
          aria-invalid={feil !== undefined}
          onChange={() => velg(kandidat)}
        />
      ))}
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Fieldset>
  )
}

const naerhet = ({ meg, barnetsGruppe }: Kandidat) => Number(meg) * 2 + Number(barnetsGruppe)
