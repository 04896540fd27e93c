import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import { Fortalt } from './Fortalt.tsx'
import type { Innspill as Ett } from './innspill.ts'
import { erFortalt } from './innspill.ts'
import { Svar } from './Svar.tsx'
import stil from './stemme.module.css'
import { Venter } from './Venter.tsx'

type Props = { sak: Sak; innspill: Ett; forst?: boolean }

/** One entry: what the child told, and beside it the answer; or why the child was not heard. */
export function Innspill({ sak, innspill, forst = false }: Props) {
  const t = useTranslations('sak.stemme')
  const d = useDato()
  const id = useId()
  const { om, tittel, dato, ikkeHort, svar, skrevetAv } = innspill
  return (
    <li className={stil.innspill}>
      <h4 id={id}>
        {tittel} <span className={stil.dempet}>· {d.relativ(dato)}</span>
      </h4>
      {erFortalt(innspill) ? (
        <div className={stil.par}>
          <Fortalt sak={sak} innspill={innspill} kanVises />
          {svar && <Svar sak={sak} svar={svar} />}
          {innspill.venter && <Venter sak={sak} om={om} tittelId={id} forst={forst} />}
        </div>
      ) : (
        <>
          <p>
            <Fritekst>{ikkeHort ?? ''}</Fritekst>
          </p>
          <p className={stil.dempet}>
            {t.rich('skrevetAv', { navn: () => <Navn>{sak.folk[skrevetAv] ?? ''}</Navn> })}
          </p>
        </>
      )}
    </li>
  )
}
