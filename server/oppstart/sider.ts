/**
 * The pages that people begin on: at which addresses, and the parts of `client/` that are fetched for them
 * when the router has run. They are asked for at once instead, and held to the budget.
 */
export const SIDER = [
  { navn: 'Logg inn', vei: '^/logg-inn', deler: ['innlogging/LoggInn.tsx'] },
  { navn: 'Mine saker', vei: '^/$', deler: ['minesaker/MineSaker.tsx'] },
  {
    navn: 'En sak',
    vei: '^/sak/[^/]+(/plan)?$',
    deler: ['sak/Saksramme.tsx', 'sak/Saksside.tsx', 'plan/Planfane.tsx', 'plan/usendt.ts'],
  },
] as const

export const spraakdel = (spraak: string) => `tekster/${spraak}/index.ts`
