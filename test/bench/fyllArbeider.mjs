import { register } from 'tsx/esm/api'

// A thread reads no TypeScript by itself, however the program that starts it was started.
register()
await import('./fyllArbeider.ts')
