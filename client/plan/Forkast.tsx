import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Sak } from '../sak/bruk.ts'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { useSending } from '../sak/gjor/useSending.ts'
import { kanGjores } from '../sak/handling/overgang.ts'
import { Bekreft } from '../ui/melding/Bekreft.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import type { Utkast } from './useUtkast.ts'

type Props = { sak: Sak; utkast: Utkast; vedAvgjort: () => void }

/** Throws the draft away, after asking. A plan in force stands as it did. */
export function Forkast({ sak, utkast, vedAvgjort }: Props) {
  const t = useTranslations('plan.forkast')
  const [spor, settSpor] = useState(false)
  const sending = useSending(sak, () => {
    varsle(t('gjort'))
    vedAvgjort()
  })
  const type = 'plan.utkastForkastet'
  if (utkast.uvisst || !kanGjores(sak, type)) return null

  async function forkast() {
    settSpor(false)
    const versjon = await utkast.ferdigLagret()
    if (versjon !== null) sending.send({ type, data: {} }, versjon)
  }

  return (
    <>
      <Button
        variant="tertiary"
        data-color="neutral"
        loading={sending.sender}
        onClick={() => settSpor(true)}
      >
        {t('knapp')}
      </Button>
      <Bekreft
        aapen={spor}
        sporsmaal={t('sporsmaal')}
        ja={t('ja')}
        onJa={forkast}
        onLukk={() => settSpor(false)}
      >
        {t('hva')}
      </Bekreft>
      <Sendesvar sak={sak} sending={sending} trygg />
    </>
  )
}
