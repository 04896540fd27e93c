import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { nesteSkoledag } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
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

const undring = (sak: Sak, hva = 'Kommer sent', skjedde = sak.idag) =>
  void naar(sak, holder(sak), 'undring.konkretisert', { hva, tegn: [] }, skjedde)
const vurderer = (sak: Sak) => {
  undring(sak)
  oppfyll(sak, 'kartlagt')
}
const medUtkast = (sak: Sak) =>
  void naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 30))))
const evaluert = (sak: Sak) => void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const tilbudt = (sak: Sak) =>
  void naar(sak, holder(sak), 'stafett.tilbudt', {
    til: { person: 'prove-tiltaksleder', rolle: 'tiltaksleder' },
    overlevering: 'Kort om saken',
  })
const lukket = (sak: Sak) =>
  void naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
const gjenaapnet = (sak: Sak) => void naar(sak, holder(sak), 'sak.gjenaapnet', BEGRUNNET)
const stegfrist = (sak: Sak) => frister(sak.stand).find(({ type }) => type === 'steg')?.forfaller
const om = (sak: Sak, dager: number) => nesteSkoledag(leggTilDager(sak.idag, dager), sak.rutine)

describe('the relay is held again, and may be offered anew', () => {
  it.each(['stafett.mottatt', 'stafett.avslaatt', 'stafett.trukket'] as const)(
    'after %s',
    (type) => {
      const sak = gitt(orlandSkole, tilbudt)
      expect(staar(sak, 'stafett')).toBe('tilbudt')
      if (type === 'stafett.mottatt') naar(sak, mottaker(sak), type, {})
      else if (type === 'stafett.avslaatt') naar(sak, mottaker(sak), type, { grunn: 'For mange' })
      else naar(sak, holder(sak), type, {})
      expect([staar(sak, 'stafett'), mangler(sak, holder(sak), 'stafett.tilbudt')]).toEqual([
        'holdes',
        [],
      ])
    },
  )
})

describe('a case', () => {
  it.each(['sak.gjenopptatt', 'sak.pauseUtlopt'] as const)('is active again after %s', (type) => {
    const sak = gitt(orlandSkole)
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 9) })
    expect(staar(sak, 'liv')).toBe('paaVent')
    dagerGaar(9)(sak)
    if (type === 'sak.gjenopptatt') naar(sak, holder(sak), type, BEGRUNNET)
    else naar(sak, SYSTEM, type, {})
    expect(staar(sak, 'liv')).toBe('aktiv')
  })

  it('that closes leaves no plan in force, no draft and no offer (0001)', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), medUtkast, tilbudt, lukket)
    const { plan, stafett } = sak.snapshot.context
    expect([plan.gjeldende, plan.utkast, stafett.tilbud]).toEqual([null, null, null])
    expect((['plan', 'utkast', 'stafett'] as const).map((region) => staar(sak, region))).toEqual([
      'avsluttet',
      'ingen',
      'holdes',
    ])
    expect(mangler(sak, SYSTEM, 'fravaer.registrert')).toEqual(['ikkeLukket'])
  })

  it('that is opened again on trinn 0 is to be judged', () => {
    const sak = gitt(orlandSkole, undring, lukket, gjenaapnet)
    expect([staar(sak, 'liv'), staar(sak, 'trapp')]).toEqual(['aktiv', 'trinn0.vurdere'])
  })

  it('whose plan has ended may get another', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), evaluert)
    naar(sak, holder(sak), 'plan.avsluttet', { grunn: 'Ferdig' })
    expect(staar(sak, 'plan')).toBe('avsluttet')
    medUtkast(sak)
    naar(sak, holder(sak), 'plan.iverksatt', { begrunnelse: undefined })
    expect([staar(sak, 'plan'), staar(sak, 'utkast')]).toEqual(['gjelder', 'ingen'])
    medUtkast(sak)
    naar(sak, holder(sak), 'plan.utkastForkastet', {})
    expect(staar(sak, 'utkast')).toBe('ingen')
  })
})

describe('each substep has its days from when it is entered (0006):', () => {
  const { frister: paaTrinn1 } = orlandSkole.trinn[1]

  it.each(['kartlegge', 'forstaa', 'planlegge'] as const)('%s', (steg) => {
    const sak = gitt(orlandSkole, iTrinn(1))
    if (steg === 'forstaa') oppfyll(sak, 'kartlagt', 'alleOmraaderVurdert')
    if (steg === 'planlegge') {
      tilSteg('forstaa')(sak)
      oppfyll(sak, 'enighet')
    }
    dagerGaar(steg === 'kartlegge' ? 0 : 3)(sak)
    tilSteg(steg)(sak)
    expect(stegfrist(sak)).toBe(om(sak, paaTrinn1[steg]))
  })

  it('hore and vurdere, and vurdere anew for each time that the case is held there', () => {
    const { hore, vurdere } = orlandSkole.trinn[0].frister
    const sak = gitt(orlandSkole, dagerGaar(2), undring)
    expect(stegfrist(sak)).toBe(om(sak, hore))
    dagerGaar(3)(sak)
    oppfyll(sak, 'kartlagt')
    expect(stegfrist(sak)).toBe(om(sak, vurdere))
    dagerGaar(9)(sak)
    naar(sak, holder(sak), 'trinn.holdt', BEGRUNNET)
    expect([staar(sak, 'trapp'), stegfrist(sak)]).toEqual(['trinn0.vurdere', om(sak, vurdere)])
  })

  it('follow-up, also where the case steps down to it after an evaluation', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'), evaluert, dagerGaar(3))
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    expect([staar(sak, 'trapp'), stegfrist(sak)]).toEqual([
      'trinn1.folgeOpp',
      om(sak, paaTrinn1.folgeOpp),
    ])
  })

  it('mapping that is opened again', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('planlegge'), dagerGaar(5))
    naar(sak, holder(sak), 'kartlegging.gjenopptatt', BEGRUNNET)
    expect(stegfrist(sak)).toBe(om(sak, paaTrinn1.kartlegge))
  })
})

describe('what is written down is kept, with its day', () => {
  it('on the case: the worry, and the contact with the guardians', () => {
    const sak = gitt(orlandSkole, dagerGaar(5), vurderer)
    const { undring: skrevet, foresatte } = sak.snapshot.context
    expect(skrevet).toEqual({ hva: 'Kommer sent', tegn: [], dato: sak.idag })
    expect(foresatte).toMatchObject({ resultat: 'kontaktet', maate: 'telefon', dato: sak.idag })
  })

  it('on the sheet of the trinn', () => {
    const sak = gitt(orlandSkole, iTrinn(1), dagerGaar(5))
    const { idag: dato } = sak
    naar(sak, holder(sak), 'tiltaksleder.droftet', { oppsummering: 'Drøftet' })
    const tjenester = { tjenester: ['los' as const], vurdering: 'Ber om råd' }
    naar(sak, holder(sak), 'hjelpetjenester.vurdert', tjenester)
    const kontakt = { former: ['digitalt' as const], avtale: 'Hver morgen' }
    naar(sak, holder(sak), 'kontaktform.avklart', kontakt)
    expect(sak.snapshot.context.arbeid[1]).toMatchObject({
      droftet: { oppsummering: 'Drøftet', dato },
      hjelpetjenester: { ...tjenester, dato },
      kontaktform: { ...kontakt, dato },
    })
  })

  it('the last one of a day stands, and an older one never takes its place', () => {
    const sak = gitt(orlandSkole, dagerGaar(5))
    undring(sak, 'Først')
    undring(sak, 'Rettet')
    expect(sak.snapshot.context.undring?.hva).toBe('Rettet')
    undring(sak, 'Gammelt', leggTilDager(sak.idag, -2))
    expect(sak.snapshot.context.undring?.hva).toBe('Rettet')
  })
})
