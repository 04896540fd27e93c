import type { Tekster } from '../typer.ts'

export const roller: Tekster['roller'] = {
  kontaktlaerer: 'kontaktlærar',
  teamleder: 'teamleiar',
  pedagogiskLeder: 'pedagogisk leiar',
  tiltaksleder: 'tiltaksleiar',
  rektor: 'rektor',
  styrer: 'styrar',
  enhetsleder: 'einingsleiar',
  kommunalsjef: 'kommunalsjef',
  koordinator: 'koordinator',
  helsesykepleier: 'helsesjukepleiar',
  los: 'los',
  ppt: 'PP-rådgjevar',
}
