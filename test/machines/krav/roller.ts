import type { Arena, Rolle } from '../../../machines/roller.ts'

/**
 * Who may take which event, written from the routine and never from the code. Where the routine
 * names an office (R601–664, R513–536), it is the one of the arena; services take part after consent
 * (R676) and do not write; enhetsleder and kommunalsjef have the overview, not the case (R668–674);
 * the koordinator sees how the model is used.
 */
export type Hvem = Rolle | 'stafettholder' | 'mottaker' | 'system' | 'lenke'

/** Staff and management at the unit write down what was done (R602, R604–614, R641, R654; R513–522). */
const SKRIVER: Record<Arena, readonly Hvem[]> = {
  skole: ['stafettholder', 'kontaktlaerer', 'teamleder', 'tiltaksleder', 'rektor'],
  barnehage: ['stafettholder', 'pedagogiskLeder', 'teamleder', 'tiltaksleder', 'styrer'],
}

/** Where the case goes is for its coordinator and for the tiltaksleder beside them (R535–536, R641, R681). */
const STYRER: Record<Arena, readonly Hvem[]> = {
  skole: ['stafettholder', 'tiltaksleder'],
  barnehage: ['stafettholder', 'tiltaksleder'],
}

/** Those who lead see to it that somebody holds the case, also when the holder is away (R51–54, R515, R643). */
const LEDER: Record<Arena, readonly Hvem[]> = {
  skole: ['stafettholder', 'tiltaksleder', 'teamleder', 'rektor'],
  barnehage: ['stafettholder', 'tiltaksleder', 'teamleder', 'styrer'],
}

/** Deadlines are called out by the system and by nobody else (0006). */
const SYSTEMET: Record<Arena, readonly Hvem[]> = { skole: ['system'], barnehage: ['system'] }
/** The relay is taken by the one it is offered to (domain.md §9: one fixed contact, never by itself). */
const MOTTAKER: Record<Arena, readonly Hvem[]> = { skole: ['mottaker'], barnehage: ['mottaker'] }
/** Absence comes from the register, or from staff who write it down (R326, R348–351). */
const FRAVAER: Record<Arena, readonly Hvem[]> = {
  skole: ['system', ...SKRIVER.skole],
  barnehage: ['system', ...SKRIVER.barnehage],
}

/** Whoever is asked may have no account, and answers for themselves by a personal link (0030). */
const SVARER: Record<Arena, readonly Hvem[]> = {
  skole: ['lenke', ...SKRIVER.skole],
  barnehage: ['lenke', ...SKRIVER.barnehage],
}

export const HVEM: Readonly<Record<string, Record<Arena, readonly Hvem[]>>> = {
  'undring.konkretisert': SKRIVER,
  'foresatte.kontaktet': SKRIVER,
  'barnet.hort': SKRIVER,
  // Each input has its answer, from those who work with the child (domain.md §9).
  'stemme.vist': SKRIVER,
  'stemme.besvart': SKRIVER,
  'medlem.kommet': SKRIVER,
  'medlem.fastKontakt': SKRIVER,
  'medlem.gatt': SKRIVER,
  'samtykke.gitt': SKRIVER,
  'samtykke.ogsaaGitt': SKRIVER,
  'samtykke.trukket': SKRIVER,
  'hjemmel.brukt': SKRIVER,
  'hjemmel.opphort': SKRIVER,
  'tiltaksleder.droftet': SKRIVER,
  'samtale.holdt': SKRIVER,
  'kartlegging.registrert': SKRIVER,
  'forstaaelse.gitt': SKRIVER,
  'hjelpetjenester.vurdert': SKRIVER,
  'kontaktform.avklart': SKRIVER,
  'deltakelse.begrunnet': SKRIVER,
  'gjoremaal.vurdert': SKRIVER,
  'plikt.vurdert': SKRIVER,
  'notat.skrevet': SKRIVER,
  'plan.utkastLagret': SKRIVER,
  'plan.utkastForkastet': SKRIVER,
  'plan.evaluert': SKRIVER,
  // How a measure goes is told by those who see it done.
  'tiltak.meldt': SKRIVER,
  // What everybody came to see together is written down by whoever was there (R544–546, R638).
  'forstaaelse.enighet': SKRIVER,
  'kartlegging.gjenopptatt': STYRER,
  'trinn.hevet': STYRER,
  // Danger waits for nobody: whoever leads may take the case up (R51–54).
  'trinn.hevetStraks': LEDER,
  'trinn.senket': STYRER,
  // For one case by those who decide where it goes; for many at once by whoever runs the program.
  'rutine.byttet': {
    skole: ['system', ...STYRER.skole],
    barnehage: ['system', ...STYRER.barnehage],
  },
  'trinn.holdt': STYRER,
  'plan.iverksatt': STYRER,
  'plan.viderefort': STYRER,
  'plan.avsluttet': STYRER,
  'sak.satPaaVent': STYRER,
  'sak.gjenopptatt': STYRER,
  'sak.avsluttet': STYRER,
  'fravaer.vurdert': STYRER,
  'stafett.tilbudt': LEDER,
  'stafett.trukket': LEDER,
  'sak.lukket': LEDER,
  'sak.gjenaapnet': LEDER,
  // The units see to it that what matters of a child goes along (R300–309).
  'utdrag.gitt': LEDER,
  'utdrag.trukket': LEDER,
  'stafett.mottatt': MOTTAKER,
  'stafett.avslaatt': MOTTAKER,
  'stemme.forfalt': SYSTEMET,
  'timeplan.utlopt': SYSTEMET,
  'samtykke.utlopt': SYSTEMET,
  'plan.forfalt': SYSTEMET,
  'sak.pauseUtlopt': SYSTEMET,
  'frist.oversittet': SYSTEMET,
  'fravaer.registrert': FRAVAER,
  // Those who work with the child call in, and write down what was held (R623–632, R654, R681).
  'mote.foreslatt': SKRIVER,
  'mote.innkalt': SKRIVER,
  'mote.flyttet': SKRIVER,
  'mote.avlyst': SKRIVER,
  'mote.holdt': SKRIVER,
  'mote.avsnitt': SKRIVER,
  'mote.svart': SVARER,
  'mote.kommer': SVARER,
  // What the family wants to talk about they say themselves, or it is written down when they have called.
  'mote.onsket': SVARER,
  // A reduced week is agreed with home and pupil by those who work with the child (R954–960).
  'timeplan.avtalt': SKRIVER,
  'timeplan.avsluttet': SKRIVER,
}
