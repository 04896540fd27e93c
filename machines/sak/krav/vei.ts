import type { SakHendelseType } from '../hendelser.ts'
import type { Kravet } from './params.ts'

/** The case's own event that brings a missing requirement about, where one does. */
export const sakensVei: Record<Kravet, SakHendelseType | null> = {
  undringKonkretisert: 'undring.konkretisert',
  foresatteKontaktet: 'foresatte.kontaktet',
  barnetsStemme: null,
  droftetMedTiltaksleder: 'tiltaksleder.droftet',
  droftetFoerSamtalen: 'tiltaksleder.droftet',
  terskelPassert: null,
  inviterteVarMed: 'deltakelse.begrunnet',
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
  ingenAvtaltUke: null,
  tidIgjen: null,
  nyRutine: null,
  noeAaVelge: null,
  rolle: null,
}

/** Where the case has left the substep that has the event, it is gone back to. */
export const OMVEI: Partial<Record<Kravet, SakHendelseType>> = {
  fellesForstaaelse: 'kartlegging.gjenopptatt',
}
