/**
 * The pages that people begin on: at which addresses, and the parts of `client/` that are fetched for them
 * when the router has run. They are asked for at once instead, and held to the budget.
 */
export const SIDER = [
  { navn: 'Logg inn', vei: '^/logg-inn', tekster: ['forst'], deler: ['innlogging/LoggInn.tsx'] },
  { navn: 'Mine saker', vei: '^/$', tekster: ['forst'], deler: ['minesaker/MineSaker.tsx'] },
  {
    navn: 'En sak',
    vei: '^/sak/[^/]+(/plan)?$',
    tekster: ['forst', 'saken'],
    deler: ['sak/Saksramme.tsx', 'sak/Saksside.tsx', 'plan/Planfane.tsx', 'plan/usendt.ts'],
  },
] as const

type Tekstdel = (typeof SIDER)[number]['tekster'][number]

export const tekstdel = (spraak: string, del: Tekstdel) => `tekster/${spraak}/${del}.ts`
