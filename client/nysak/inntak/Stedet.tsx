import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Datofelt } from '../../skjema/felt.ts'
import { Skrivefelt } from '../../skjema/felter/Skrivefelt.tsx'
import { useFelt } from '../../skjema/kontekst.ts'
import { dagensDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Oppsett, Skrevet } from './useInntak.ts'

type Props = {
  trinn: Oppsett['trinn']
  skrevet: Skrevet
  endre: (endring: Partial<Skrevet>) => void
}

/** Where the case stands, since when, and what went before in somebody's own words. */
export function Stedet({ trinn, skrevet, endre }: Props) {
  const t = useTranslations('nysak.inntak')
  const { id, feil } = useFelt('trinn')
  const dag = (felt: Pick<Datofelt, 'tittel' | 'verdi' | 'paakrevd' | 'beskrivelse'>) =>
    ({ ...felt, art: 'dato', naarTom: 'utelat', til: dagensDato() }) as const
  return (
    <Kort tittel={t('tittel')}>
      <Fieldset>
        <Fieldset.Legend>{t('trinn')}</Fieldset.Legend>
        {trinn.map(({ nr, tittel }, plass) => (
          <Radio
            key={nr}
            id={plass === 0 ? id : `${id}-${nr}`}
            name={id}
            label={t('trinnet', { nr, tittel })}
            checked={skrevet.trinn === nr}
            aria-invalid={feil !== undefined}
            onChange={() => endre({ trinn: nr })}
          />
        ))}
        {feil && <ValidationMessage>{feil}</ValidationMessage>}
      </Fieldset>
      <Skrivefelt
        sti="begynte"
        felt={dag({ tittel: t('begynte'), verdi: skrevet.begynte, paakrevd: true })}
        endre={({ verdi }) => endre({ begynte: verdi })}
      />
      <Skrivefelt
        sti="trinnSiden"
        felt={dag({
          tittel: t('trinnSiden'),
          beskrivelse: t('trinnSidenHjelp'),
          verdi: skrevet.trinnSiden,
          paakrevd: false,
        })}
        endre={({ verdi }) => endre({ trinnSiden: verdi })}
      />
      <Skrivefelt
        sti="hittil"
        felt={{
          art: 'tekst',
          tittel: t('hittil'),
          beskrivelse: t('hittilHjelp'),
          paakrevd: true,
          naarTom: 'tomTekst',
          verdi: skrevet.hittil,
          minst: 1,
          maks: 2000,
        }}
        endre={({ verdi }) => endre({ hittil: verdi })}
      />
    </Kort>
  )
}
