import type { Omraade, TrinnNr } from '../../../../machines/rutine/skjema.ts'
import type { Arbeid, Side } from '../../../../machines/sak/kontekst.ts'
import type { Maal } from '../../../api/maal.ts'
import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

const visKartlegging = (kartlegging: Arbeid['kartlegging']) => {
  const vist: Partial<
    Record<Omraade, { dato: string; risiko: string[]; beskyttelse: string[]; oppsummering: string }>
  > = {}
  for (const del of Object.values(kartlegging)) {
    const { omraade, dato, risiko, beskyttelse, oppsummering } = del
    vist[omraade] = { dato, risiko, beskyttelse, oppsummering }
  }
  return vist
}

type Sagt = Arbeid['hverForSeg'][string]

const visSagt = (sagt: Sagt) => ({
  dato: sagt.dato,
  gitt: sagt.resultat === 'gitt',
  tekst: sagt.resultat === 'gitt' ? sagt.forstaaelse : sagt.grunn,
})

const visForstaaelse = ({ arena, foresatte, barnet }: Arbeid['forstaaelse']) => {
  const vist: Partial<Record<Side, ReturnType<typeof visSagt>>> = {
    ...(arena && { arena: visSagt(arena) }),
    // What one of them said alone stands by that one.
    ...(foresatte?.side === 'foresatte' && { foresatte: visSagt(foresatte) }),
    ...(barnet && { barnet: visSagt(barnet) }),
  }
  return vist
}

/** One trinn's sheet: what was mapped, understood and agreed there. */
const visArk = (ark: Arbeid, spraak: Maal) => {
  const { droftet, samtale, enighet, hjelpetjenester, kontaktform } = ark
  return {
    droftet: droftet && { dato: droftet.dato, oppsummering: droftet.oppsummering },
    samtale: samtale && {
      dato: samtale.dato,
      deltakere: samtale.deltakere.map((en) => valgtekst(spraak, 'samtale.holdt', 'deltakere', en)),
      oppsummering: samtale.oppsummering,
    },
    kartlegging: visKartlegging(ark.kartlegging),
    forstaaelse: visForstaaelse(ark.forstaaelse),
    /** What guardians who live apart have said, each by the id. */
    hverForSeg: Object.fromEntries(
      Object.entries(ark.hverForSeg).map(([id, sagt]) => [id, visSagt(sagt)]),
    ),
    enighet: enighet && {
      dato: enighet.dato,
      oppsummering: enighet.oppsummering,
      uenighet: enighet.uenighet ?? null,
      uenige: Object.entries(enighet.uenige ?? {}).map(([foresatt, tekst = '']) => ({
        foresatt,
        tekst,
      })),
    },
    hjelpetjenester: hjelpetjenester && {
      dato: hjelpetjenester.dato,
      tjenester: hjelpetjenester.tjenester.map((en) =>
        valgtekst(spraak, 'hjelpetjenester.vurdert', 'tjenester', en),
      ),
      vurdering: hjelpetjenester.vurdering,
    },
    kontaktform: kontaktform && {
      dato: kontaktform.dato,
      former: kontaktform.former.map((en) =>
        valgtekst(spraak, 'kontaktform.avklart', 'former', en),
      ),
      avtale: kontaktform.avtale,
    },
  }
}

/** What was written down inside each trinn that the case has been on. */
export const visArbeid = ({ klar: { stand }, spraak }: Vist) => {
  const vist: Partial<Record<TrinnNr, ReturnType<typeof visArk>>> = {}
  for (const [nr, ark] of Object.entries(stand.sak.context.arbeid)) {
    vist[Number(nr) as TrinnNr] = visArk(ark, spraak)
  }
  return vist
}
