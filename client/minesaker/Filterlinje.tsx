import { Button, Checkbox, Field, Label, Select } from '@digdir/designsystemet-react'
import { FilterIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Sokefelt } from '../ui/skriv/Sokefelt.tsx'
import type { Filter } from './filter.ts'
import { antallFiltre, livvalg, trinnvalg } from './filter.ts'
import stil from './minesaker.module.css'

type Props = { filter: Filter; endre: (endring: Partial<Filter>) => void }

/** Search by name always in view; the rest behind one button unless it is in use. */
export function Filterlinje({ filter, endre }: Props) {
  const t = useTranslations('minesaker.filter')
  const { data: enheter = [] } = useQuery(api.oppslag.enheter.queryOptions())
  const antall = antallFiltre(filter)
  const [aapen, settAapen] = useState(antall > 0)
  const id = useId()
  return (
    <search aria-label={t('navn')} className={stil.finn}>
      <div className={stil.sok}>
        <Sokefelt
          navn={t('sok')}
          verdi={filter.sok ?? ''}
          endre={(sok) => endre({ sok: sok || undefined })}
        />
        <Button
          variant="tertiary"
          aria-expanded={aapen}
          aria-controls={id}
          onClick={() => settAapen(!aapen)}
        >
          <FilterIcon aria-hidden /> {t('flere', { antall })}
        </Button>
      </div>
      <div id={id} hidden={!aapen} className={stil.filtre}>
        {enheter.length > 1 && (
          <Velger
            navn={t('enhet')}
            valgt={filter.enhet}
            alternativer={enheter.map(({ id, navn }) => ({ verdi: id, tekst: navn }))}
            ellers={t('alleEnheter')}
            velg={(enhet) => endre({ enhet })}
          />
        )}
        <Velger
          navn={t('trinn')}
          valgt={filter.trinn}
          alternativer={trinnvalg.map((nr) => ({ verdi: nr, tekst: String(nr) }))}
          ellers={t('alleTrinn')}
          velg={(trinn) => endre({ trinn })}
        />
        <Velger
          navn={t('liv')}
          valgt={filter.liv}
          alternativer={livvalg.map((liv) => ({
            verdi: liv,
            tekst: t(liv === 'alle' ? 'alleLiv' : liv),
          }))}
          ellers={t('aapne')}
          velg={(liv) => endre({ liv })}
        />
        <Checkbox
          label={t('forfalt')}
          checked={filter.forfalt ?? false}
          onChange={({ target }) => endre({ forfalt: target.checked || undefined })}
        />
      </div>
    </search>
  )
}

type VelgerProps<T extends string | number> = {
  navn: string
  valgt: T | undefined
  alternativer: readonly { verdi: T; tekst: string }[]
  /** What it says when nothing is chosen. */
  ellers: string
  velg: (verdi: T | undefined) => void
}

function Velger<T extends string | number>(props: VelgerProps<T>) {
  const { navn, valgt, alternativer, ellers, velg } = props
  return (
    <Field>
      <Label>{navn}</Label>
      <Select
        value={valgt ?? ''}
        onChange={({ target }) =>
          velg(alternativer.find(({ verdi }) => String(verdi) === target.value)?.verdi)
        }
      >
        <Select.Option value="">{ellers}</Select.Option>
        {alternativer.map(({ verdi, tekst }) => (
          <Select.Option key={verdi} value={verdi}>
            {tekst}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
