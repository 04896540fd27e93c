import { describe, expect, it } from 'vitest'
import { gjoremaalene } from '../../../machines/forlop/gjoremaal.ts'
import { orlandBarnehage2026_2 } from '../../../machines/rutine/orlandBarnehage/v2026_2/rutine.ts'
import { orlandSkole2026_2 } from '../../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { gitt, holder, naar, prov } from '../../stotte/sak.ts'

const listen = (sak: Sak) =>
  Object.fromEntries(
    gjoremaalene(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).map((en) => [
      en.tekst.replace('gjor.', ''),
      en.status,
    ]),
  )

describe('what the routine asks for on a trinn', () => {
  it('is read off what is written, each by itself (R601–615)', () => {
    const sak = gitt(orlandSkole2026_2)
    expect(new Set(Object.values(listen(sak)))).toEqual(new Set(['igjen']))
    naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
    expect(listen(sak)).toMatchObject({ konkretiser: 'gjort', snakkMedEleven: 'igjen' })
    naar(sak, holder(sak), 'barnet.hort', {
      resultat: 'hort',
      form: 'samtale',
      syn: 'Vil ha ro',
      ord: 'barnets',
      sett: 'ikkeSett',
    })
    expect(listen(sak)).toMatchObject({ snakkMedEleven: 'gjort', sporForesatte: 'igjen' })
    naar(sak, holder(sak), 'foresatte.kontaktet', { resultat: 'ikkeKontaktet', grunn: 'Bortreist' })
    expect(listen(sak)).toMatchObject({ sporForesatte: 'begrunnet', orienterTeamleder: 'igjen' })
  })

  it('a person ticks off what nothing else shows, or says why it is not needed (R614, R513)', () => {
    const skole = gitt(orlandSkole2026_2)
    naar(skole, holder(skole), 'gjoremaal.vurdert', {
      resultat: 'gjort',
      gjoremaal: 'gjor.orienterTeamleder',
    })
    naar(skole, holder(skole), 'gjoremaal.vurdert', {
      resultat: 'ikkeAktuelt',
      gjoremaal: 'gjor.tiltakFraStart',
      grunn: 'Det er for tidlig å si hva.',
    })
    expect(listen(skole)).toMatchObject({ orienterTeamleder: 'gjort', tiltakFraStart: 'begrunnet' })

    const barnehage = gitt(orlandBarnehage2026_2)
    expect(listen(barnehage).snakkMedStyrer).toBe('igjen')
    naar(barnehage, holder(barnehage), 'gjoremaal.vurdert', {
      resultat: 'gjort',
      gjoremaal: 'gjor.snakkMedStyrer',
      notat: 'Styrer vil være med videre.',
    })
    expect(listen(barnehage).snakkMedStyrer).toBe('gjort')
  })

  it('what the case shows by itself is not ticked off, nor what is of another trinn, and no reason is empty', () => {
    const sak = gitt(orlandSkole2026_2)
    const kryss = (gjoremaal: string) =>
      prov(sak, holder(sak), 'gjoremaal.vurdert', { resultat: 'gjort', gjoremaal }).outcome
    expect(kryss('gjor.orienterTeamleder')).toBe('ok')
    expect(kryss('gjor.konkretiser')).toBe('ugyldig')
    expect(kryss('gjor.tilpassOpplaering')).toBe('ugyldig')
    const tom = {
      resultat: 'ikkeAktuelt' as const,
      gjoremaal: 'gjor.orienterTeamleder',
      grunn: ' ',
    }
    expect(prov(sak, holder(sak), 'gjoremaal.vurdert', tom).outcome).toBe('ugyldig')
  })

  it('on trinn 1 the talk, the mapping, the plan and tiltaksleder are read off the case (R634–641)', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(1))
    expect(listen(sak)).toEqual({
      kallInn: 'igjen',
      kartleggBredt: 'igjen',
      planMedAnsvar: 'igjen',
      droftMedTiltaksleder: 'igjen',
    })
    naar(sak, holder(sak), 'tiltaksleder.droftet', { oppsummering: 'Drøftet' })
    naar(sak, holder(sak), 'samtale.holdt', { deltakere: ['foresatte'], oppsummering: 'Møte' })
    expect(listen(sak), 'not all whom R635–637 calls in were there').toMatchObject({
      kallInn: 'igjen',
    })
    naar(sak, holder(sak), 'samtale.holdt', {
      deltakere: ['barnet', 'helsesykepleier', 'los'],
      oppsummering: 'Møte',
    })
    expect(listen(sak)).toMatchObject({ kallInn: 'gjort', droftMedTiltaksleder: 'gjort' })
  })

  it('a new trinn begins with a list of its own', () => {
    const sak = gitt(orlandSkole2026_2, iTrinn(2))
    expect(listen(sak)).toEqual({
      undersokVidere: 'igjen',
      vurderTjenester: 'igjen',
      konkretPlan: 'igjen',
    })
  })
})
