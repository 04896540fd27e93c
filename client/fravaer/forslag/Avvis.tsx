import { Button, Textfield } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, lesFeil, queryClient } from '../../api.ts'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import { utkast } from '../../utkast.ts'
import stil from './forslag.module.css'

const MEST_TEGN = 2000

/** Under which the reason is remembered while it is not sent. */
export const avvisnokkel = (id: string) => `forslag ${id}`

type Props = { id: string; navn: string; onAvvist: () => void; onAvbryt: () => void }

/** Says no to a proposed case. The reason stays with the proposal. */
export function Avvis({ id, navn, onAvvist, onAvbryt }: Props) {
  const t = useTranslations('fravaer.forslag')
  const nokkel = avvisnokkel(id)
  const [begrunnelse, settBegrunnelse] = useState(() => String(utkast.hent(nokkel) ?? ''))
  const [mangler, settMangler] = useState(false)
  const felt = useRef<HTMLTextAreaElement>(null)
  useEffect(() => felt.current?.focus(), [])
  const friskOpp = () => queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
  const avvis = useMutation(
    api.fravaer.avvisForslag.mutationOptions({
      onSuccess: () => {
        utkast.glem(nokkel)
        onAvvist()
        void friskOpp()
      },
    }),
  )
  function hentPaaNytt() {
    utkast.glem(nokkel)
    void friskOpp()
  }
  const feil = avvis.error ? lesFeil(avvis.error) : undefined
  return (
    <form
      className={stil.avvis}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const tomt = begrunnelse.trim() === ''
        settMangler(tomt)
        if (tomt) felt.current?.focus()
        else avvis.mutate({ id, begrunnelse: begrunnelse.trim() })
      }}
    >
      <Textfield
        ref={felt}
        multiline
        rows={3}
        autoComplete="off"
        label={t('hvorfor', { navn })}
        description={t('hvorforHjelp')}
        maxLength={MEST_TEGN}
        value={begrunnelse}
        error={mangler && t('skrivHvorfor')}
        onChange={({ target }) => {
          settBegrunnelse(target.value)
          utkast.remember(nokkel, target.value || undefined)
        }}
      />
      {avvis.isError && (
        <FeilTilstand
          hva={t(feil?.kode === 'FINNES_IKKE' ? 'besvart' : 'ikkeAvvist')}
          trygt={t('staarHer')}
          gjor={t(feil?.kode === 'FINNES_IKKE' ? 'hentPaaNytt' : 'provIgjen')}
          {...(feil?.kode === 'INTERN' && { id: feil.id })}
          {...(feil?.kode === 'FINNES_IKKE' && { provIgjen: hentPaaNytt })}
        />
      )}
      <div className={stil.knapper}>
        <Button type="submit" loading={avvis.isPending}>
          {t('avvisForslaget')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            utkast.glem(nokkel)
            onAvbryt()
          }}
        >
          {t('avbryt')}
        </Button>
      </div>
    </form>
  )
}
