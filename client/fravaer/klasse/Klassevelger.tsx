import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import stil from './klasse.module.css'
import type { Klassevalg } from './lesKlassevalg.ts'
import { useKlasse } from './valg.ts'

type Valg = { verdi: string; navn: string; search: Klassevalg }

/** Which class the page is about, where there is more than one to choose. */
export function Klassevelger() {
  const t = useTranslations('klassen')
  const navigate = useNavigate()
  const { klasse, enheter } = useKlasse()
  const steder = enheter.map(({ id, navn, hele, grupper }): { navn: string; valg: Valg[] } => ({
    navn,
    valg: [
      ...(hele
        ? [{ verdi: nokkel(id, null), navn: t('hele', { navn }), search: { enhet: id } }]
        : []),
      ...grupper.map((gruppe) => ({
        verdi: nokkel(id, gruppe),
        navn: gruppe,
        search: { enhet: id, gruppe },
      })),
    ],
  }))
  const alle = steder.flatMap(({ valg }) => valg)
  const valgt = nokkel(klasse.enhetId, klasse.gruppe)
  if (alle.length < 2) return <p className={stil.klassenavn}>{alle[0]?.navn}</p>
  return (
    <Field className={stil.velger}>
      <Label>{t('velg')}</Label>
      <Select
        value={valgt}
        onChange={({ target }) => {
          const search = alle.find(({ verdi }) => verdi === target.value)?.search
          void navigate({ to: '.', search: search ?? {}, resetScroll: false })
        }}
      >
        {!alle.some(({ verdi }) => verdi === valgt) && (
          <Select.Option value={valgt}>–</Select.Option>
        )}
        {steder.map(({ navn, valg }) =>
          steder.length > 1 ? (
            <Select.Optgroup key={navn} label={navn}>
              {valg.map(tilValg)}
            </Select.Optgroup>
          ) : (
            valg.map(tilValg)
          ),
        )}
      </Select>
    </Field>
  )
}

const nokkel = (enhetId: string, gruppe: string | null) => JSON.stringify([enhetId, gruppe])

const tilValg = ({ verdi, navn }: Valg) => (
  <Select.Option key={verdi} value={verdi}>
    {navn}
  </Select.Option>
)
