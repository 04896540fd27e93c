export const roller = {
  kontaktlaerer: 'kontaktlærer',
  teamleder: 'teamleder',
  pedagogiskLeder: 'pedagogisk leder',
  tiltaksleder: 'tiltaksleder',
  rektor: 'rektor',
  styrer: 'styrer',
  enhetsleder: 'enhetsleder',
  kommunalsjef: 'kommunalsjef',
  koordinator: 'koordinator',
  helsesykepleier: 'helsesykepleier',
  los: 'los',
  ppt: 'PP-rådgiver',
}
