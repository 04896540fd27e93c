import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Planversjon } from '../../machines/sak/kontekst.ts'
import type { Sak } from '../sak/bruk.ts'
import { Handlingslenke } from '../sak/handling/Handlingslenke.tsx'
import { kanGjores } from '../sak/handling/overgang.ts'
import type { Fortalt } from '../sak/stemme/innspill.ts'
import { aktuelle } from '../sak/stemme/innspill.ts'
import { Verktoysvar } from '../sak/stemme/verktoy/Verktoysvar.tsx'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './stemmene.module.css'

type Props = {
  sak: Sak
  plan: Planversjon
  /** The page that one comes back to from a form, as the form is told of it. */
  fra: string
}

/** What the child has told in the period that is evaluated, and what still waits for an answer. */
export function Stemmene({ sak, plan, fra }: Props) {
  const t = useTranslations('evaluering.stemmene')
  const stemme = useTranslations('sak.stemme')
  const id = useId()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const alle = aktuelle(sak, plan.evalueringer.at(-1)?.dato ?? plan.fra)
  return (
    <section className={stil.stemmene} aria-labelledby={id}>
      <header className={stil.hode}>
        <h2 id={id}>{t('tittel', { fornavn })}</h2>
        <p className={stil.lenker}>
          {kanGjores(sak, 'barnet.hort') && (
            <Handlingslenke sakId={sak.id} hendelse="barnet.hort" med={{ fra }}>
              {stemme('hor', { fornavn })}
            </Handlingslenke>
          )}
          {alle.length > 0 && (
            <Link to="/sak/$id/stemme" params={{ id: sak.id }}>
              {t('alt', { fornavn })}
            </Link>
          )}
        </p>
      </header>
      {alle.length > 0 ? (
        <ul>
          {alle.map((innspill) => (
            <Ett key={innspill.om} sak={sak} innspill={innspill} fra={fra} />
          ))}
        </ul>
      ) : (
        <p className={stil.dempet}>{t('ingen', { fornavn })}</p>
      )}
    </section>
  )
}

/** A line of it: the words, and whether they have been answered. */
function Ett({ sak, innspill, fra }: Pick<Props, 'sak' | 'fra'> & { innspill: Fortalt }) {
  const t = useTranslations('evaluering.stemmene')
  const stemme = useTranslations('sak.stemme')
  const id = useId()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { om, tittel, hort, venter } = innspill
  return (
    <li data-venter={venter || undefined}>
      {hort.verktoy && <Verktoysvar verktoy={hort.verktoy} />}
      {hort.harOrd && (
        <p className={stil.ord} data-ord={hort.ord ?? undefined}>
          <Fritekst>{hort.syn}</Fritekst>
        </p>
      )}
      <p className={stil.status}>
        <span>
          <span id={id}>{tittel}</span> · {t(venter ? 'venter' : 'besvart')}
        </span>
        {kanGjores(sak, 'stemme.besvart', om) && (
          <Handlingslenke
            sakId={sak.id}
            hendelse="stemme.besvart"
            om={om}
            med={{ fra }}
            aria-describedby={id}
          >
            {stemme('svar', { fornavn })}
          </Handlingslenke>
        )}
      </p>
    </li>
  )
}
