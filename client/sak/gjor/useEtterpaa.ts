import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { nettoppTatt } from '../nettopp.ts'
import type { Lenkedel } from './del.ts'
import { veienFra } from './fane.ts'
import { omraadetEtter } from './start.ts'
import { FORSTE_FELT } from './useForsteFelt.ts'

/** What is said when it is in the case, and the way on: to the next area to map, else to where it shows. */
export function useEtterpaa(sak: Sak, overgang: Overgang, skjema: JsonSchema, del: Lenkedel) {
  const t = useTranslations('sak.gjor')
  const { type, navn } = overgang
  const { omraade, fra } = del
  const navigate = useNavigate()
  const { omraader } = useRutine(sak)
  const params = { id: sak.id }
  const neste = omraade && omraadetEtter(sak, skjema, omraade)
  const skrevet = omraader.find(({ id }) => id === omraade)
  return {
    kvittering: skrevet
      ? t('omraadetSendt', { omraade: skrevet.tittel })
      : t('sendt', { tittel: navn }),
    gaaVidere: () => {
      if (fra !== undefined || !neste) {
        const state = { nettopp: nettoppTatt(overgang) }
        return navigate({ ...veienFra(sak.id, type, del), state })
      }
      return navigate({
        to: '/sak/$id/gjor/$hendelse',
        params: { ...params, hendelse: type },
        search: { omraade: neste },
        hash: FORSTE_FELT,
      })
    },
  }
}
