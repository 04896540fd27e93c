import { readFileSync } from 'node:fs'

type Pakke = {
  license?: string
  dependencies?: Record<string, string>
  dev?: boolean
  hasInstallScript?: boolean
}

const { packages }: { packages: Record<string, Pakke> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

/** Where a package that is asked for from this place lies: the nearest one outwards, as Node looks for it. */
function finn(navn: string, fra: string): string {
  const her = `${fra}node_modules/${navn}`
  if (her in packages) return her
  if (fra === '') throw new Error(`${navn} is not in the lock file`)
  return finn(navn, fra.slice(0, fra.lastIndexOf('node_modules/')))
}

/** Every package that this one brings along, by where it lies. */
function medfolgende(sti: string, funnet = new Set<string>()): Set<string> {
  for (const navn of Object.keys(packages[sti]?.dependencies ?? {})) {
    const hit = finn(navn, `${sti}/`)
    if (funnet.has(hit)) continue
    funnet.add(hit)
    medfolgende(hit, funnet)
  }
  return funnet
}

/** What the lock file knows of a package that we ask for ourselves. */
export const avhengighet = (navn: string) => {
  const sti = finn(navn, '')
  return { navn, tarMed: medfolgende(sti).size, lisens: packages[sti]?.license }
}

/** The packages beneath what the program runs on that run a script when they are installed. */
export const medSkript = Object.entries(packages)
  .filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)
  .map(([sti]) => sti.slice('node_modules/'.length))
