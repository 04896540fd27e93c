import type { HendelseType } from '../hendelser.ts'
import type { Kravet } from './params.ts'

/** The event that brings a missing requirement about; null when only time or another person can. */
export const vei: Record<Kravet, HendelseType | null> = {
  undringKonkretisert: 'undring.konkretisert',
  foresatteKontaktet: 'foresatte.kontaktet',
  barnetsStemme: 'barnet.hort',
  droftetMedTiltaksleder: 'tiltaksleder.droftet',
  samtaleHoldt: 'samtale.holdt',
  alleOmraaderVurdert: 'kartlegging.registrert',
  forstaaelseFraHverSide: 'forstaaelse.gitt',
  fellesForstaaelse: 'forstaaelse.enighet',
  planKlar: 'plan.utkastLagret',
  evalueringHoldt: 'plan.evaluert',
  holderRolle: 'stafett.tilbudt',
  hjelpetjenesterVurdert: 'hjelpetjenester.vurdert',
  kontaktformAvklart: 'kontaktform.avklart',
  normaltNaervaer: null,
  aktiv: 'sak.gjenopptatt',
  ikkeLukket: 'sak.gjenaapnet',
  kanViderefores: 'plan.utkastLagret',
  ingenForfaltPlan: 'plan.evaluert',
  rolle: null,
}
