import { describe, expect, it } from 'vitest'
import { lesRutine } from '../../../machines/rutine/les.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'

/** What is wrong with the routine after it was changed. */
function feilEtter(endre: (rutine: Rutine) => void, fra: Rutine = orlandSkole) {
  const rutine = structuredClone(fra)
  endre(rutine)
  const lest = lesRutine(rutine)
  return lest.ok ? [] : lest.feil
}

function feilVedNokkel(endring: Record<string, unknown>) {
  const lest = lesRutine({ ...orlandSkole, ...endring })
  return lest.ok ? [] : lest.feil.map(({ sted }) => sted)
}

describe('a right routine', () => {
  it.each(publiserteRutiner.map((rutine) => [rutine.id, rutine] as const))(
    '%s is read, also after a trip through JSON',
    (_, rutine) => {
      expect(lesRutine(JSON.parse(JSON.stringify(rutine)))).toEqual({ ok: true, rutine })
    },
  )
})

describe('a routine of the wrong shape', () => {
  it.each([
    ['nothing', null],
    ['a text', 'orland-skole'],
    ['a list', []],
  ])('is refused when it is %s', (_, data) => {
    expect(lesRutine(data).ok).toBe(false)
  })

  it.each<[string, Record<string, unknown>]>([
    ['gyldigFra', { gyldigFra: '2026-02-31' }],
    ['arena', { arena: 'sfo' }],
    ['trinn', { trinn: orlandSkole.trinn.slice(0, 3) }],
    ['lengstePause', { lengstePause: 0 }],
    ['normaltNaervaer.skoledager', { normaltNaervaer: { skoledager: 2.5 } }],
    ['omraader', { omraader: orlandSkole.omraader.slice(0, 3) }],
    ['tekster.rutine.tittel.nn', { tekster: { 'rutine.tittel': { nb: 'a', en: 'b' } } }],
    ['', { ekstra: true }],
  ])('is refused at %s', (sted, endring) => {
    expect(feilVedNokkel(endring)).toContain(sted)
  })
})

describe('a routine that contradicts itself', () => {
  it.each<[string, string, (rutine: Rutine) => void]>([
    [
      'tittel',
      'the text finnes.ikke does not exist',
      (r) => {
        r.tittel = 'finnes.ikke'
        r.tegn.push({ id: 'ny', tekst: 'rutine.tittel' })
      },
    ],
    [
      'tegn.8',
      'the text toString does not exist',
      (r) => {
        r.tegn.push({ id: 'ny', tekst: 'toString' })
      },
    ],
    [
      'tekster.til.overs',
      'nothing uses this text',
      (r) => {
        r.tekster['til.overs'] = { nb: 'a', nn: 'b', en: 'c' }
      },
    ],
    [
      'trinn.2.nr',
      'must be 2',
      (r) => {
        r.trinn[2].nr = 3
      },
    ],
    [
      'trinn.0.stafettholder.1',
      'pedagogiskLeder cannot hold the relay in skole',
      (r) => {
        r.trinn[0].stafettholder.push('pedagogiskLeder')
      },
    ],
    [
      'trinn.3.stafettholder.1',
      'kommunalsjef cannot hold the relay in skole',
      (r) => {
        r.trinn[3].stafettholder.push('kommunalsjef')
      },
    ],
    [
      'trinn.3.stafettholder.1',
      'tiltaksleder is repeated',
      (r) => {
        r.trinn[3].stafettholder.push('tiltaksleder')
      },
    ],
    [
      'trinn.3.stafettholder.0',
      'rektor is not among deltakere',
      (r) => {
        r.deltakere = ['barnet', 'kontaktlaerer', 'teamleder', 'tiltaksleder']
        r.trinn[3].stafettholder = ['rektor']
      },
    ],
    [
      'deltakere.14',
      'styrer is not met in skole',
      (r) => {
        r.deltakere.push('styrer')
      },
    ],
    [
      'deltakere.1',
      'barnet is repeated',
      (r) => {
        r.deltakere.splice(1, 0, 'barnet')
      },
    ],
    [
      'trinn.1.gjoremaal.4',
      'gjor.kallInn is repeated',
      (r) => {
        r.trinn[1].gjoremaal.push({ tekst: 'gjor.kallInn', naar: 'alltid', vises: [] })
      },
    ],
    [
      'trinn.1.inviteres.6',
      'hvem.los is repeated',
      (r) => {
        r.trinn[1].inviteres.push({ hvem: 'hvem.los', deltaker: 'los', naar: 'vedBehov' })
      },
    ],
    [
      'trinn.1.krav.hev.3',
      'barnetsStemme is repeated',
      (r) => {
        r.trinn[1].krav.hev.push('barnetsStemme')
      },
    ],
    [
      'trinn.0.krav.senk.0',
      'trinn 0 has no transition senk',
      (r) => {
        r.trinn[0].krav.senk.push('barnetsStemme')
      },
    ],
    [
      'trinn.3.krav.hev.0',
      'trinn 3 has no transition hev',
      (r) => {
        r.trinn[3].krav.hev.push('evalueringHoldt')
      },
    ],
    [
      'trinn.0.krav.hev.4',
      'evalueringHoldt cannot be met in trinn 0',
      (r) => {
        r.trinn[0].krav.hev.push('evalueringHoldt')
      },
    ],
    [
      'trinn.0.krav.iverksett',
      'must ask for planKlar, or an empty plan could be put in force',
      (r) => {
        r.trinn[0].krav.iverksett = []
      },
    ],
    [
      'trinn.1.krav.samtale.0',
      'samtaleHoldt cannot be met at samtale',
      (r) => {
        r.trinn[1].krav.samtale.push('samtaleHoldt')
      },
    ],
    [
      'trinn.2.krav.avslutt.3',
      'planKlar cannot be met at avslutt',
      (r) => {
        r.trinn[2].krav.avslutt.push('planKlar')
      },
    ],
    [
      'trinn.2.krav.iverksett.4',
      'evalueringHoldt cannot be met at iverksett',
      (r) => {
        r.trinn[2].krav.iverksett.push('evalueringHoldt')
      },
    ],
    [
      'fravaer.1',
      'over3 is repeated',
      (r) => {
        for (const terskel of r.fravaer.vinduer[0].terskler)
          if (terskel.trinn === 1) terskel.id = 'over3'
      },
    ],
    [
      'fravaer.vinduer.0.terskler.1.trinn',
      'must be above 0',
      (r) => {
        for (const terskel of r.fravaer.vinduer[0].terskler)
          if (terskel.trinn === 1) terskel.trinn = 0
      },
    ],
    [
      'fravaer.vinduer.0.terskler.2.over',
      'must be above 6',
      (r) => {
        for (const terskel of r.fravaer.vinduer[0].terskler)
          if (terskel.trinn === 2) terskel.over = 6
      },
    ],
    [
      'fravaer.vinduer.0.terskler.2.over',
      'can never be passed: the window has no more days',
      (r) => {
        r.fravaer.vinduer[0].lengde = { enhet: 'skoledager', antall: 9 }
      },
    ],
    [
      'fravaer.teller.2',
      'dokumentert is repeated',
      (r) => {
        r.fravaer.teller.push('dokumentert')
      },
    ],
    [
      'fravaer.tellerIkke.3',
      'avklart is repeated',
      (r) => {
        r.fravaer.tellerIkke.push('avklart')
      },
    ],
    [
      'skolefri.5.til',
      '02-29 is not in every year',
      (r) => {
        r.skolefri.push({ navn: 'fri.vinter', fra: '02-20', til: '02-29' })
      },
    ],
    [
      'skolefri.5.tilPaaskedag',
      'must not be before fraPaaskedag',
      (r) => {
        r.skolefri.push({ navn: 'fri.paske', fraPaaskedag: 1, tilPaaskedag: -6 })
      },
    ],
    [
      'skolefri',
      'leaves 0 school days a year, fewer than 30',
      (r) => {
        r.skolefri.push({ navn: 'fri.sommer', fra: '01-01', til: '12-31' })
      },
    ],
    [
      'tegn.8',
      'forsent is repeated',
      (r) => {
        r.tegn.push({ id: 'forsent', tekst: 'tegn.forsent' })
      },
    ],
    [
      'omraader.3',
      'fritid is repeated',
      (r) => {
        for (const omraade of r.omraader) if (omraade.id === 'individ') omraade.id = 'fritid'
      },
    ],
    [
      'omraader.0.faktorer.10',
      'mobbing is repeated',
      (r) => {
        r.omraader[0]?.faktorer.push({ id: 'mobbing', tekst: 'faktor.mobbing' })
      },
    ],
    [
      'hjemler.8',
      'meldeplikt is repeated',
      (r) => {
        r.hjemler.push({ id: 'meldeplikt', tekst: 'hjemmel.meldeplikt' })
      },
    ],
  ])('is refused at %s: %s', (sted, grunn, endre) => {
    expect(feilEtter(endre)).toContainEqual({ sted, grunn })
  })

  it('is refused with the holders of another arena in kindergarten too', () => {
    const feil = feilEtter((r) => r.trinn[1].stafettholder.push('kontaktlaerer'), orlandBarnehage)
    expect(feil).toEqual([
      {
        sted: 'trinn.1.stafettholder.1',
        grunn: 'kontaktlaerer cannot hold the relay in barnehage',
      },
    ])
  })

  it('is refused with everything that is wrong at once', () => {
    const feil = feilEtter((r) => {
      r.trinn[3].krav.hev.push('evalueringHoldt')
      r.fravaer.teller.push('dokumentert')
    })
    expect(feil.map(({ sted }) => sted)).toEqual(['trinn.3.krav.hev.0', 'fravaer.teller.2'])
  })
})
