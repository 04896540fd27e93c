import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { planensEvaluering } from '../../machines/sak/plan/rad.ts'
import { harKladd } from '../kladd/kladder.ts'
import { kladdnavn } from '../kladd/navn.ts'
import { Planmaal } from '../plan/Planmaal.tsx'
import type { Sak } from '../sak/bruk.ts'
import { useSak } from '../sak/bruk.ts'
import { Endringer } from '../sak/endring/Endringer.tsx'
import { useFanetittel } from '../sak/fanetittel.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { finnOvergang } from '../sak/handling/overgang.ts'
import { EVALUERINGSSKJEMA, useSkjema } from '../sak/handling/skjema.ts'
import { nettoppTatt } from '../sak/nettopp.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Navn } from '../ui/person/Navn.tsx'
import { Evalueringsskjema } from './Evalueringsskjema.tsx'
import { Evaluert } from './Evaluert.tsx'
import stil from './evaluering.module.css'
import { Stemmene } from './Stemmene.tsx'

/** The evaluation of the plan in force: the form, why it is not possible, or what it opens for. */
export function Evaluering() {
  const t = useTranslations('evaluering')
  const sak = useSak()
  return (
    <div className={stil.side}>
      <p>
        <Link to="/sak/$id/plan" params={{ id: sak.id }}>
          ← {t.rich('tilbake', { fornavn: () => <Navn>{sak.barn.fornavn}</Navn> })}
        </Link>
      </p>
      <Innhold key={sak.id} sak={sak} />
    </div>
  )
}

function Innhold({ sak }: { sak: Sak }) {
  const t = useTranslations('evaluering')
  const d = useDato()
  const navigate = useNavigate()
  const params = { id: sak.id }
  const fanetittel = useFanetittel(sak)
  const naa = finnOvergang(sak, EVALUERINGSSKJEMA)
  const skjemaNaa = useSkjema(sak.id, EVALUERINGSSKJEMA)(EVALUERINGSSKJEMA)
  // What has been begun stays, also when somebody else evaluates the plan meanwhile.
  const staar = { overgang: naa, skjema: skjemaNaa, plan: sak.plan.gjeldende }
  const [begynt, settBegynt] = useState(staar)
  const [ferdig, settFerdig] = useState(false)
  if (naa && skjemaNaa && (naa !== begynt.overgang || skjemaNaa !== begynt.skjema)) {
    settBegynt(staar)
  }
  const { overgang, skjema, plan } = begynt
  if (
    !overgang ||
    !skjema ||
    !plan ||
    ferdig ||
    (!naa && !harKladd(kladdnavn.hendelse(sak.id, overgang.type)))
  ) {
    return <Evaluert sak={sak} />
  }
  return (
    <>
      <Sidetittel fanetittel={fanetittel(overgang.navn)}>{overgang.tittel}</Sidetittel>
      <Planmaal maal={plan.maal} />
      <Stemmene sak={sak} plan={plan} fra="evaluering" />
      {overgang.tillatt ? (
        <>
          <Endringer />
          {skjema.properties?.begrunnelse && (
            <p className={stil.tidlig}>{t('tidlig', { dato: d.lang(planensEvaluering(plan)) })}</p>
          )}
          <Suspense fallback={<Skjelett linjer={6} />}>
            <Evalueringsskjema
              sak={sak}
              overgang={overgang}
              skjema={skjema}
              plan={plan}
              ferdig={(sent) => {
                if (sent) settFerdig(true)
                else
                  void navigate({
                    to: '/sak/$id',
                    params,
                    state: { nettopp: nettoppTatt(overgang) },
                  })
              }}
            />
          </Suspense>
        </>
      ) : (
        <section>
          <h2>{t('ikkeEnna')}</h2>
          <Mangler sak={sak} mangler={overgang.mangler} />
        </section>
      )}
    </>
  )
}
