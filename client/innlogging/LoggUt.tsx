import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { api, queryClient } from '../api.ts'
import { glemAlt } from '../kladd/eier.ts'
import { lagreAlt } from '../kladd/kladder.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'

/**
 * The way out, a page of its own: the page one leaves has saved what it holds before the session
 * ends, and asks for nothing when it has ended.
 */
export function LoggUt() {
  const t = useTranslations('innlogging.ut')
  const navigate = useNavigate()
  const { mutate, isError } = useMutation(
    api.okt.loggUt.mutationOptions({
      networkMode: 'always',
      onSuccess: async () => {
        await glemAlt()
        queryClient.clear()
        void navigate({ to: '/logg-inn', search: { til: '/' }, replace: true })
      },
    }),
  )
  useEffect(() => void lagreAlt().then(() => mutate()), [mutate])
  return (
    <Sideramme>
      <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
      {isError && (
        <FeilTilstand
          hva={t('hva')}
          trygt={t('trygt')}
          gjor={t('gjor')}
          provIgjen={() => mutate()}
        />
      )}
    </Sideramme>
  )
}
