import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import { useIOrd } from '../../ui/fravaer/iOrd.ts'
import { Barnelenke } from './Barnelenke.tsx'
import { Hjemkontakt } from './Hjemkontakt.tsx'
import stil from './klasse.module.css'
import { Saksmerke } from './Saksmerke.tsx'

export type BorteIdag = inferRouterOutputs<AppRouter>['fravaer']['klasse']['idag']['borte'][number]

/** One child that is away today, and whether somebody got hold of the home. */
export function Dagrad({ en, dag }: { en: BorteIdag; dag: string }) {
  const iOrd = useIOrd()
  const { barn, sakId, slag, fravaer, kontakt } = en
  const navn = `${barn.fornavn} ${barn.etternavn}`
  return (
    <li className={stil.dagrad}>
      <div>
        <p>
          <Barnelenke barn={barn} /> {sakId && <Saksmerke sakId={sakId} navn={navn} />}
        </p>
        <p className={stil.dempet}>{iOrd(fravaer).join(' · ')}</p>
      </div>
      {(slag === 'utenBeskjed' || slag === 'ikkeMeldt') && (
        <Hjemkontakt barnId={barn.id} navn={navn} dag={dag} kontakt={kontakt} />
      )}
    </li>
  )
}
