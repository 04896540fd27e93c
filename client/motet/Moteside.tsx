import { useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Kladdlinje } from '../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../kladd/Kladdstatus.tsx'
import { erTrygg } from '../kladd/trygg.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { Konflikt } from '../sak/endring/Konflikt.tsx'
import { Sendefeil } from '../sak/gjor/Sendefeil.tsx'
import type { Mote } from '../sak/moter/moter.ts'
import { deler } from '../sak/moter/neste.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import { feltId } from '../skjema/kontekst.ts'
import { Avslag } from './Avslag.tsx'
import { Bla } from './Bla.tsx'
import type { Evalueres } from './grunnlag.ts'
import { lesMal } from './grunnlag.ts'
import type { Bord } from './kontekst.ts'
import { Bordkontekst } from './kontekst.ts'
import { manglene } from './mangler.ts'
import stil from './motet.module.css'
import { Punktet } from './punkt/Punktet.tsx'
import { Referat } from './referat/Referat.tsx'
import { Saksliste } from './Saksliste.tsx'
import { useFokus } from './useFokus.ts'
import { useFullfor } from './useFullfor.ts'
import { mangelsti, useMangeltekst } from './useMangeltekst.ts'
import { useMotet } from './useMotet.ts'
import { useUsendt } from './useUsendt.ts'
import { Ved } from './Ved.tsx'
import { Veiene } from './Veiene.tsx'

type Props = {
  sak: Sak
  mote: Mote
  evalueres: Evalueres
  skjema: (type: Overgang['type']) => JsonSchema | undefined
  ferdig: () => void
}

/** The meeting itself: the agenda, the point that is spoken of, and what should be in sight beside it. */
export function Moteside({ sak, mote, evalueres, skjema, ferdig }: Props) {
  const t = useTranslations('evaluering')
  const mangeltekst = useMangeltekst()
  const prefiks = useId()
  const hvaNaa = t('utfall')
  const motets = skjema('mote.foreslatt')
  const mal = useMemo(
    () => lesMal(sak, mote, evalueres, hvaNaa, motets ? deler(mote, motets).innkalles : []),
    [sak, mote, evalueres, hvaNaa, motets],
  )
  const motet = useMotet(sak, mal)
  const { kladd, svar, gjor } = motet
  const [provd, settProvd] = useState(false)
  const fokuser = useFokus(svar.sett.length > 0)
  const sending = useFullfor(sak, mal, motet, ferdig)
  const mangler = manglene(mal, svar)
  const usendt = useUsendt()

  const bord: Bord = {
    sak,
    mal,
    svar,
    gjor(hendelse) {
      sending.avbrytVenting()
      gjor(hendelse)
    },
    gaaTil(punkt, felt) {
      fokuser(felt)
      gjor({ type: 'gaaTil', punkt })
    },
    fokuser,
    id: (sti) => feltId(prefiks, sti),
    feil: new Map(provd ? mangler.map((en) => [mangelsti(en) ?? '', mangeltekst(en)]) : []),
    ...usendt,
    skjema,
  }

  function fullfor() {
    settProvd(true)
    if (motet.tilstand === 'klar') sending.fullfor()
    else document.getElementById('motepunkt')?.focus()
  }

  const { konflikt, feil } = sending
  return (
    <Bordkontekst value={bord}>
      {svar.tatt.length === 0 && <Kladdlinje kladd={kladd} />}
      <div className={stil.bord}>
        <Saksliste />
        <div className={stil.midt}>
          <IkkeSendt sender={sending} trygg={erTrygg(kladd.status)} />
          {konflikt && (
            <Konflikt
              endringer={konflikt.endringer}
              sender={sending.sender}
              sendLikevel={() => sending.fullfor(konflikt.sakens)}
            />
          )}
          {feil && feil.kode !== 'KONFLIKT' && <Sendefeil sak={sak} feil={feil} />}
          <Avslag feil={sending.avslag} />
          <Veiene />
          <section className={stil.punkt} aria-labelledby="motepunkt" key={kladd.utgave}>
            <Punktet fullfor={fullfor} sender={sending.sender} />
          </section>
          <Referat />
          <Bla />
          <Kladdstatus status={kladd.status} />
        </div>
        <Ved />
      </div>
    </Bordkontekst>
  )
}
