import type { CommitStore } from './store/commit.ts'
import type { BarnStore, EnhetStore, FolkStore, PersonStore } from './store/folk.ts'
import type { ForesattStore } from './store/foresatt.ts'
import type { ForslagStore, FravaerStore } from './store/fravaer.ts'
import type { KalenderStore } from './store/kalender.ts'
import type { KladdStore } from './store/kladd.ts'
import type { KlasseStore } from './store/klasse.ts'
import type { KlokkeStore } from './store/klokke.ts'
import type { MoteStore } from './store/mote.ts'
import type { LesingStore, SesjonStore } from './store/okt.ts'
import type { OppgaveStore } from './store/oppgave.ts'
import type { OversiktStore } from './store/oversikt.ts'
import type { PostStore } from './store/post.ts'
import type { OmbyggingStore, SakStore, UtboksStore } from './store/sak.ts'
import type { TilbakemeldingStore } from './store/tilbakemelding.ts'
import type { UtdragStore } from './store/utdrag.ts'
import type { VarselStore } from './store/varsel.ts'
import type { VedleggStore } from './store/vedlegg.ts'

export type * from './store/commit.ts'
export type * from './store/folk.ts'
export type * from './store/foresatt.ts'
export type * from './store/fravaer.ts'
export type * from './store/hendelser.ts'
export type * from './store/inspection.ts'
export type * from './store/kalender.ts'
export type * from './store/kladd.ts'
export type * from './store/klasse.ts'
export type * from './store/klokke.ts'
export type * from './store/mote.ts'
export type * from './store/okt.ts'
export type * from './store/oppgave.ts'
export type * from './store/oversikt.ts'
export type * from './store/post.ts'
export type * from './store/sak.ts'
export type * from './store/tilbakemelding.ts'
export type * from './store/utdrag.ts'
export type * from './store/varsel.ts'
export type * from './store/vedlegg.ts'

/**
 * All storage, whatever the database. `finn*` answers undefined when there is
 * nothing. No caller's code runs inside a transaction.
 */
export type Store = CommitStore &
  SakStore & {
    utboks: UtboksStore
    post: PostStore
    oversikt: OversiktStore
    oppgaver: OppgaveStore
    ombygging: OmbyggingStore
    fravaer: FravaerStore
    forslag: ForslagStore
    klasser: KlasseStore
    folk: FolkStore
    enheter: EnhetStore
    personer: PersonStore
    barn: BarnStore
    foresatte: ForesattStore
    moter: MoteStore
    utdrag: UtdragStore
    vedlegg: VedleggStore
    sesjon: SesjonStore
    lesing: LesingStore
    kalender: KalenderStore
    kladd: KladdStore
    klokke: KlokkeStore
    varsler: VarselStore
    tilbakemelding: TilbakemeldingStore
    /** Writes what waits, folds the log into the database file and closes it. */
    close(): Promise<void>
  }
