import { Button } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { erTrygg } from '../../kladd/trygg.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { Skjemakontekst } from '../../skjema/kontekst.ts'
import { Feiloppsummering } from '../../ui/melding/Feiloppsummering.tsx'
import stil from '../nysak.module.css'
import { Startfeil } from '../Startfeil.tsx'
import { useOppstart } from '../useOppstart.ts'
import { Holderen } from './Holderen.tsx'
import { Planen } from './Planen.tsx'
import { Stedet } from './Stedet.tsx'
import { Utdraget } from './Utdraget.tsx'
import type { Oppsett } from './useInntak.ts'
import { tilInntak, useInntak } from './useInntak.ts'
import type { Egne } from './useInntaksfeil.ts'
import { useInntaksfeil } from './useInntaksfeil.ts'

type Props = {
  barn: { id: string; fornavn: string }
  oppsett: Oppsett
  onTattInn: (sakId: string, sent: boolean) => void
}

/** All that is asked of a case that was running already. What is written stays until it is sent. */
export function Inntaksskjema({ barn, oppsett, onTattInn }: Props) {
  const t = useTranslations('nysak')
  const id = useId()
  const { skrevet, endre, kladd } = useInntak(barn.id, oppsett.utdrag)
  const [egne, settEgne] = useState<Egne>({})
  const oppstart = useOppstart(kladd, onTattInn)
  const { start, sender, avvist } = oppstart
  const { kontekst, oppsummert } = useInntaksfeil(id, skrevet, egne, avvist)

  function send(event: FormEvent) {
    event.preventDefault()
    const { trinn, stafettholder } = skrevet
    settEgne({
      ...(trinn === null && { trinn: t('inntak.velgTrinnFeil') }),
      ...(!stafettholder && { stafettholder: t('feil.holder') }),
    })
    if (trinn === null || !stafettholder) return
    start({ barnId: barn.id, stafettholder, tattInn: tilInntak(skrevet, oppsett.utdrag) })
  }

  return (
    <Skjemakontekst value={kontekst}>
      <form key={kladd.utgave} className={stil.skjema} onSubmit={send} noValidate>
        <Kladdlinje kladd={kladd} />
        <Feiloppsummering feil={oppsummert} />
        {oppsett.utdrag && <Utdraget utdrag={oppsett.utdrag} skrevet={skrevet} endre={endre} />}
        <Stedet trinn={oppsett.trinn} skrevet={skrevet} endre={endre} />
        <Holderen barnId={barn.id} skrevet={skrevet} endre={endre} />
        <Planen fornavn={barn.fornavn} oppsett={oppsett} skrevet={skrevet} endre={endre} />
        <p className={stil.ingress}>{t('inntak.ikkeFort')}</p>
        <IkkeSendt sender={oppstart} trygg={erTrygg(kladd.status)} />
        <Startfeil feil={avvist} tittel={t('inntak.feil')} />
        <Button type="submit" loading={sender}>
          {t('inntak.send')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </form>
    </Skjemakontekst>
  )
}
