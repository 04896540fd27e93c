/** What a class is looked at by, as it stands in the address. */
export const SIDER = ['idag', 'uka', 'terminen', 'blikk'] as const
export type Klasseside = (typeof SIDER)[number]
