import { foldAlle } from './foldet.ts'

// Run by itself, in a copy of the program that has been changed: one line of JSON for each case.
for (const utfolding of foldAlle(process.argv[2] ?? '')) console.log(JSON.stringify(utfolding))
