export const hjelp = 'test'
