import { describe, expect, it } from 'vitest'
import { andreSvar, nesteSteg } from '../../../machines/forlop/neste.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  AVSLUTTES,
  BEGRUNNET,
  evaluering,
  giVidere,
  iTrinn,
  iverksett,
  JUSTERES,
  oppfyll,
  rad,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  gitt,
  holder,
  mangler,
  mottaker,
  naar,
  SYSTEM,
  staar,
} from '../../stotte/sak.ts'

const neste = (sak: Sak, aktor = holder(sak)) => nesteSteg(sak.stand, { aktor, skjedde: sak.idag })

const undring = (sak: Sak) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
const medUtkast = (sak: Sak) =>
  void naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 30))))
const evaluert =
  (utfall = VIDERE) =>
  (sak: Sak) =>
    void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, utfall))
const borte = (antall: number) => (sak: Sak) => {
  const dager = skoledagerBakover(sak.idag, antall, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
}
const skalHeves = (sak: Sak) =>
  void naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'hev', ...BEGRUNNET })
const paaVent = (sak: Sak) =>
  void naar(sak, holder(sak), 'sak.satPaaVent', {
    grunn: 'Reise',
    til: leggTilDager(sak.idag, 9),
  })
const tilbudt = (sak: Sak) =>
  void naar(sak, holder(sak), 'stafett.tilbudt', {
    til: { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' },
    overlevering: 'Kort om saken',
  })

describe.each([orlandSkole, orlandBarnehage].map((rutine) => ({ id: rutine.id, rutine })))(
  '$id: the page proposes on trinn 0',
  ({ rutine }) => {
    it('to put the worry in words, hear guardians and child, then to judge (R513–516, R599–613)', () => {
      const sak = gitt(rutine)
      expect(neste(sak)).toBe('undring.konkretisert')
      undring(sak)
      expect(neste(sak)).toBe('foresatte.kontaktet')
      oppfyll(sak, 'kartlagt', 'barnetsStemme')
      expect(neste(sak)).toMatch(/^barnet\./)
      oppfyll(sak, 'kartlagt')
      expect(neste(sak)).toBe('trinn.hevet')
    })

    it('to find a holder who may hold the next trinn, when this one may not', () => {
      const sak = gitt(rutine, undring, (s) => oppfyll(s, 'kartlagt'))
      giVidere(sak, (rolle) => rolle === 'ppt')
      expect(neste(sak)).toBe('stafett.tilbudt')
    })
  },
)

describe('the page proposes inside a trinn (R541–552)', () => {
  it.each([
    { rutine: orlandSkole, foerst: 'samtale.holdt' },
    // R518: the tiltaksleder before the guardians
    { rutine: orlandBarnehage, foerst: 'tiltaksleder.droftet' },
  ])('$foerst first on trinn 1 of $rutine.id, then the talk and the mapping', (sett) => {
    const sak = gitt(sett.rutine, iTrinn(1))
    expect(neste(sak)).toBe(sett.foerst)
    oppfyll(sak, 'samtale')
    expect(neste(sak)).toBe('samtale.holdt')
    oppfyll(sak, 'kartlagt', 'alleOmraaderVurdert')
    expect(neste(sak)).toBe('kartlegging.registrert')
  })

  it('each side, the shared understanding, the plan, and to put it in force', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('forstaa'))
    expect(neste(sak)).toBe('forstaaelse.gitt')
    oppfyll(sak, 'enighet')
    expect(neste(sak)).toBe('forstaaelse.enighet')
    naar(sak, holder(sak), 'forstaaelse.enighet', { oppsummering: 'Dette ser vi sammen' })
    expect(neste(sak)).toBe('plan.utkastLagret')
    medUtkast(sak)
    expect(neste(sak)).toBe('plan.iverksatt')
  })

  it('guardians and child, though there is a plan already', () => {
    expect(neste(gitt(orlandSkole, iverksett, undring))).toBe('foresatte.kontaktet')
  })

  it('a plan for the trinn itself, though the one from below goes on (R649–650)', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('planlegge'))
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    expect([staar(sak, 'plan'), neste(sak)]).toEqual(['gjelder', 'plan.utkastLagret'])
  })

  it('other services before the plan of trinn 2 (R648)', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('planlegge'), medUtkast)
    expect(neste(sak)).toBe('hjelpetjenester.vurdert')
  })

  it('how to keep in touch before the mapping of trinn 3 is over (R657–659)', () => {
    const sak = gitt(orlandSkole, iTrinn(3))
    oppfyll(sak, 'kartlagt', 'kontaktformAvklart')
    expect(neste(sak)).toBe('kontaktform.avklart')
  })
})

describe('the page proposes for a plan that has been evaluated (R550–552, domain.md §6)', () => {
  const evaluertSak = (utfall = VIDERE) =>
    gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert(utfall))

  it('another period where it goes on', () => {
    expect(neste(evaluertSak())).toBe('plan.viderefort')
  })

  it.each([JUSTERES, AVSLUTTES])(
    'a new draft where it is to be changed or has ended: %#',
    (utfall) => {
      expect(neste(evaluertSak(utfall))).toBe('plan.utkastLagret')
    },
  )

  it('a new draft where the plan has ended', () => {
    const sak = evaluertSak()
    naar(sak, holder(sak), 'plan.avsluttet', { grunn: 'Ferdig' })
    expect([staar(sak, 'trapp'), neste(sak)]).toEqual(['trinn1.folgeOpp', 'plan.utkastLagret'])
  })

  it('to put the draft in force where one is ready', () => {
    const sak = evaluertSak(JUSTERES)
    medUtkast(sak)
    expect(neste(sak)).toBe('plan.iverksatt')
  })

  it('the step up where that was the answer to the absence', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), borte(10), skalHeves)
    expect(neste(sak)).toBe('plan.evaluert')
    evaluert()(sak)
    expect(neste(sak)).toBe('trinn.hevet')
  })

  it('nothing that the holder cannot do, also where the answer was a step up (R652)', () => {
    const sak = gitt(orlandSkole, iTrinn(1), borte(10), skalHeves, tilSteg('folgeOpp'), evaluert())
    giVidere(sak, (rolle) => rolle === 'ppt')
    expect(mangler(sak, holder(sak), 'trinn.hevet')).toEqual(['holderRolle'])
    const forslag = neste(sak)
    expect(forslag && mangler(sak, holder(sak), forslag)).toEqual([])
  })

  it.each([
    ['trinn 0', [undring, (s: Sak) => oppfyll(s, 'kartlagt'), iverksett]],
    ['trinn 1', [iTrinn(1), tilSteg('folgeOpp')]],
  ] as const)('its evaluation when that is due, on %s', (_, skritt) => {
    const sak = gitt(orlandSkole, ...skritt, dagerGaar(30))
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(neste(sak)).toBe('plan.evaluert')
  })

  it('nothing while it is to work, on trinn 0 too, unless the absence was answered with a step up', () => {
    const sak = gitt(orlandSkole, undring, (s) => oppfyll(s, 'kartlagt'), iverksett)
    expect([staar(sak, 'trapp'), neste(sak)]).toEqual(['trinn0.vurdere', null])
    borte(7)(sak)
    skalHeves(sak)
    expect(neste(sak)).toBe('trinn.hevet')
  })
})

describe('what comes before all of that', () => {
  it('a passed threshold is judged first', () => {
    const sak = gitt(orlandSkole, iTrinn(1), borte(10))
    expect(neste(sak)).toBe('fravaer.vurdert')
  })

  it('a case on hold is taken up again first', () => {
    expect(neste(gitt(orlandSkole, borte(7), paaVent))).toBe('sak.gjenopptatt')
  })

  it('whoever is offered the relay answers, also on hold; the others go on', () => {
    const sak = gitt(orlandSkole, tilbudt)
    expect([neste(sak, mottaker(sak)), neste(sak)]).toEqual([
      'stafett.mottatt',
      'undring.konkretisert',
    ])
    paaVent(sak)
    expect(neste(sak, mottaker(sak))).toBe('stafett.mottatt')
  })

  it('a closed case asks for nothing', () => {
    const sak = gitt(orlandSkole, dagerGaar(1))
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    expect(neste(sak)).toBe(null)
  })
})

describe('a judgement has more than one answer', () => {
  it('up, stay, down or end; go on, change, up, down or end; yes or no', () => {
    expect(andreSvar('trinn.hevet')).toEqual(['trinn.holdt', 'trinn.senket', 'sak.avsluttet'])
    expect([...andreSvar('plan.viderefort')].sort()).toEqual(
      [
        'plan.utkastLagret',
        'plan.avsluttet',
        'sak.avsluttet',
        'trinn.hevet',
        'trinn.senket',
      ].sort(),
    )
    expect(andreSvar('stafett.mottatt')).toEqual(['stafett.avslaatt'])
  })

  it('a piece of work has one', () => {
    expect([andreSvar('samtale.holdt'), andreSvar(null)]).toEqual([[], []])
  })
})
