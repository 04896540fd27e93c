import { linkOptions } from '@tanstack/react-router'
import type { Overgang } from '../bruk.ts'
import type { Lenkedel } from './del.ts'

const faner = {
  'barnet.hort': '/sak/$id/stemme',
  'stemme.vist': '/sak/$id/stemme',
  'stemme.besvart': '/sak/$id/stemme',
  'fravaer.registrert': '/sak/$id/fravaer',
  'fravaer.vurdert': '/sak/$id/fravaer',
  'timeplan.avtalt': '/sak/$id/fravaer',
  'timeplan.avsluttet': '/sak/$id/fravaer',
  'kartlegging.registrert': '/sak/$id/kartlegging',
  'plikt.vurdert': '/sak/$id/kartlegging',
  'gjoremaal.vurdert': '/sak/$id/trinnet',
  'deltakelse.begrunnet': '/sak/$id/trinnet',
  'forstaaelse.gitt': '/sak/$id/kartlegging',
  'forstaaelse.enighet': '/sak/$id/kartlegging',
  'mote.foreslatt': '/sak/$id/moter',
  'mote.svart': '/sak/$id/moter',
  'mote.kommer': '/sak/$id/moter',
  'mote.onsket': '/sak/$id/moter',
  'mote.innkalt': '/sak/$id/moter',
  'mote.flyttet': '/sak/$id/moter',
  'mote.avlyst': '/sak/$id/moter',
  'mote.holdt': '/sak/$id/moter',
  'samtykke.gitt': '/sak/$id/laget',
  'samtykke.ogsaaGitt': '/sak/$id/laget',
  'samtykke.trukket': '/sak/$id/laget',
  'hjemmel.brukt': '/sak/$id/laget',
  'hjemmel.opphort': '/sak/$id/laget',
  'medlem.kommet': '/sak/$id/laget',
  'medlem.fastKontakt': '/sak/$id/laget',
  'medlem.gatt': '/sak/$id/laget',
  'tiltak.meldt': '/sak/$id/plan',
  'notat.skrevet': '/sak/$id/historikk',
} as const satisfies Partial<Record<Overgang['type'], string>>

/** The page that a form was opened from while one wrote there. */
export const tilbakeTil = (sakId: string, fra: string) =>
  fra === 'evaluering'
    ? linkOptions({ to: '/sak/$id/evaluering', params: { id: sakId } })
    : linkOptions({ to: '/sak/$id/motet/$om', params: { id: sakId, om: fra } })

const harFane = (type: Overgang['type']): type is keyof typeof faner => Object.hasOwn(faner, type)

/** Where one goes from a form: back to what one was writing, else to where in the case one sees what it left. */
export const veienFra = (sakId: string, type: Overgang['type'], { fra }: Lenkedel) =>
  fra === undefined
    ? linkOptions({ to: harFane(type) ? faner[type] : '/sak/$id', params: { id: sakId } })
    : tilbakeTil(sakId, fra)
