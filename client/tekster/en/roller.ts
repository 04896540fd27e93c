import type { Tekster } from '../typer.ts'

export const roller: Tekster['roller'] = {
  kontaktlaerer: 'class teacher',
  teamleder: 'team leader',
  pedagogiskLeder: 'pedagogical leader',
  tiltaksleder: 'measures lead',
  rektor: 'head teacher',
  styrer: 'kindergarten head',
  enhetsleder: 'area head',
  kommunalsjef: 'municipal director',
  koordinator: 'coordinator',
  helsesykepleier: 'public health nurse',
  los: 'los (youth guide)',
  ppt: 'educational psychologist',
}
