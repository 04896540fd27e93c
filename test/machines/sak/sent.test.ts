import { describe, expect, it } from 'vitest'
import { frister } from '../../../machines/forlop/frister.ts'
import { nesteSteg } from '../../../machines/forlop/neste.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { AVSLUTTES, BEGRUNNET, evaluering, iTrinn, oppfyll, tilSteg } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, mangler, naar, prov, SYSTEM, staar } from '../../stotte/sak.ts'

const SYN = {
  resultat: 'hort',
  form: 'samtale',
  syn: 'Vil ha ro',
  ord: 'barnets',
  sett: 'ikkeSett',
} as const
const KONTAKT = { resultat: 'kontaktet', maate: 'telefon', oppsummering: 'Enige' } as const
const UNDRING = { hva: 'Kommer sent', tegn: [] }

describe('what is written down late', () => {
  it('moves the case on, though the child was heard after it', () => {
    const sak = gitt(orlandSkole, dagerGaar(9))
    naar(sak, holder(sak), 'undring.konkretisert', UNDRING)
    naar(sak, holder(sak), 'barnet.hort', SYN)
    naar(sak, holder(sak), 'foresatte.kontaktet', KONTAKT, leggTilDager(sak.idag, -4))
    expect(staar(sak, 'trapp')).toBe('trinn0.vurdere')
  })

  it('does not take the place of what was done since', () => {
    const sak = gitt(orlandSkole, dagerGaar(20))
    naar(sak, holder(sak), 'barnet.hort', SYN)
    naar(sak, holder(sak), 'barnet.hort', { ...SYN, syn: 'Gammelt' }, leggTilDager(sak.idag, -10))
    expect(sak.snapshot.context.stemme?.dato).toBe(sak.idag)
  })

  it('does not let a substep begin before the one it follows', () => {
    const sak = gitt(orlandSkole, dagerGaar(9))
    naar(sak, holder(sak), 'undring.konkretisert', UNDRING)
    naar(sak, holder(sak), 'foresatte.kontaktet', KONTAKT)
    naar(sak, holder(sak), 'barnet.hort', SYN)
    const [foer] = frister(sak.stand)
    naar(sak, holder(sak), 'undring.konkretisert', UNDRING, leggTilDager(sak.idag, -8))
    expect(staar(sak, 'trapp')).toBe('trinn0.vurdere')
    expect(frister(sak.stand)[0]).toEqual(foer)
  })
})

describe('a decision', () => {
  const hviler = (sak: Sak) => {
    naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Ferie', til: leggTilDager(sak.idag, 20) })
    dagerGaar(10)(sak)
    naar(sak, holder(sak), 'sak.gjenopptatt', BEGRUNNET)
  }
  const lukkes = (sak: Sak) => {
    naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
    dagerGaar(10)(sak)
    naar(sak, holder(sak), 'sak.gjenaapnet', BEGRUNNET)
  }

  it.each([
    ['taken up after a rest', hviler],
    ['opened again', lukkes],
  ])('is not dated before the case was %s', (_, skritt) => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), skritt)
    const data = { grunn: 'flyttet', ...BEGRUNNET }
    const paa = (dag: string) => prov(sak, holder(sak), 'sak.lukket', data, dag).outcome
    expect([paa(leggTilDager(sak.idag, -1)), paa(sak.idag)]).toEqual(['ugyldigDato', 'ok'])
  })
})

describe('an absence trigger', () => {
  const borte = (antall: number) => (sak: Sak) => {
    const dager = skoledagerBakover(sak.idag, antall, sak.rutine).map(
      (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
    )
    naar(sak, SYSTEM, 'fravaer.registrert', { dager })
  }
  const svar = (sak: Sak) =>
    naar(sak, holder(sak), 'fravaer.vurdert', { svar: 'avvis', ...BEGRUNNET })

  it('that was answered is answered for the thresholds below it too', () => {
    const sak = gitt(orlandSkole, dagerGaar(40), borte(10))
    expect(sak.snapshot.context.fravaer.varsel?.terskel).toBe('over9')
    svar(sak)
    borte(11)(sak)
    expect(staar(sak, 'fravaer')).toBe('rolig')
  })

  it('asks anew when attendance has been better since, also when nobody recorded it', () => {
    const sak = gitt(orlandSkole, dagerGaar(40), borte(7))
    svar(sak)
    dagerGaar(120)(sak)
    borte(7)(sak)
    expect(sak.snapshot.context.fravaer.varsel?.terskel).toBe('over6')
  })
})

describe('a step down', () => {
  it('with nothing left of the plan does not ask for another evaluation', () => {
    const sak = gitt(orlandSkole, iTrinn(2), tilSteg('folgeOpp'))
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'plan.viderefort', { evalueres: leggTilDager(sak.idag, 30) })
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, AVSLUTTES))
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    expect(mangler(sak, holder(sak), 'trinn.senket')).not.toContain('evalueringHoldt')
  })

  it('to trinn 0 leaves the plan to work, and asks for its evaluation when it is due', () => {
    const sak = gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'))
    oppfyll(sak, 'senk')
    naar(sak, holder(sak), 'trinn.senket', BEGRUNNET)
    const evalueres = leggTilDager(sak.idag, 30)
    naar(sak, holder(sak), 'plan.viderefort', { evalueres })
    const neste = () => nesteSteg(sak.stand, { aktor: holder(sak), skjedde: sak.idag })
    expect(neste()).toBe(null)
    sak.idag = evalueres
    naar(sak, SYSTEM, 'plan.forfalt', {})
    expect(neste()).toBe('plan.evaluert')
  })
})
