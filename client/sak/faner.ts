/** The tabs of a case, in their order: what they are called in `sak.faner`, and where they are. */
export const faner = [
  { navn: 'plan', to: '/sak/$id/plan' },
  { navn: 'kartlegging', to: '/sak/$id/kartlegging' },
  { navn: 'stemme', to: '/sak/$id/stemme' },
  { navn: 'moter', to: '/sak/$id/moter' },
  { navn: 'fravaer', to: '/sak/$id/fravaer' },
  { navn: 'historikk', to: '/sak/$id/historikk' },
  { navn: 'tilstand', to: '/sak/$id/tilstand' },
] as const
