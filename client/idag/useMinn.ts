import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { varsle } from '../ui/melding/varsel.ts'

/**
 * Reminds the holder of a case. The button goes when it is done, so focus lands on what says that it
 * is: `minnetRef` is for that.
 */
export function useMinn(sakId: string) {
  const t = useTranslations('idag.forfalt')
  const queryClient = useQueryClient()
  const minnetRef = useRef<HTMLParagraphElement>(null)
  const skalDit = useRef(false)
  const minn = useMutation(
    api.idag.minn.mutationOptions({
      onSuccess: async ({ minnet }) => {
        if (minnet === null) varsle(t('ikkeLenger'))
        else skalDit.current = true
        await queryClient.invalidateQueries({ queryKey: api.idag.forfalte.pathKey() })
      },
    }),
  )
  useEffect(() => {
    if (!skalDit.current || !minnetRef.current) return
    skalDit.current = false
    minnetRef.current.focus()
  })
  return {
    minn: () => minn.mutate({ sakId }),
    minner: minn.isPending,
    feil: minn.isError,
    minnetRef,
  }
}
