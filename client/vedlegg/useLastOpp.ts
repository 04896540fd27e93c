import { useMutation } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { useContext } from 'react'
import { useTranslations } from 'use-intl'
import { BILDER } from '../../machines/vedlegg/grenser.ts'
import { headers, lesFeil } from '../api.ts'
import { Vedleggsted } from './sted.ts'

const MEGA = 1024 * 1024

/** Brings a picture to this case. `ferdig` is told its id; `feil` says in words why it was not taken. */
export function useLastOpp(ferdig: (id: string) => void) {
  const t = useTranslations('vedlegg')
  const sakId = useContext(Vedleggsted)
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: (fil: File) => lastOpp(sakId, fil),
    onSuccess: ferdig,
  })
  const grunn = () => {
    if (variables && erForStor(variables)) return t('forStort', { mb: BILDER.mestBytes / MEGA })
    const feil = lesFeil(error)
    return (feil?.kode === 'UGYLDIG_DATA' && feil.felt[0]?.grunn) || t('ikkeFram')
  }
  return { lastOpp: mutate, laster: isPending, feil: error ? grunn() : undefined }
}

/** Known before anything is sent: a large picture takes long on a poor line. */
const erForStor = ({ size }: File) => size > BILDER.mestBytes

async function lastOpp(sakId: string, fil: File): Promise<string> {
  if (erForStor(fil)) throw new Error('too large')
  const svar = await fetch(`/api/vedlegg/${sakId}`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': fil.type || 'application/octet-stream' },
    body: fil,
  })
  const kropp = await svar.json()
  if (!svar.ok) throw TRPCClientError.from(kropp)
  return kropp.id
}
