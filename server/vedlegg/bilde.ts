import sharp from 'sharp'
import type { Grunn } from '../api/grunner.ts'

/** Points of a picture before it is made smaller: all that a phone takes, and no bomb. */
export const MEST_PUNKTER = 50_000_000
/** The longest side of what is kept: a sheet of paper can be read. */
const LENGSTE_SIDE = 2000

// Whatever a file calls itself, only these three are ever read: no drawing with a script in it is.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)

/** A picture as it is kept: drawn anew as JPEG, with nothing in it but what can be seen. */
export type Bilde = { bytes: Buffer; bredde: number; hoyde: number }
export type Ulest = { feil: Extract<Grunn, 'ikkeBilde' | 'heic' | 'bildeOdelagt' | 'bildePunkter'> }

/**
 * Decodes what was sent and draws it anew, turned as it was taken: where and when, thumbnails and
 * whatever else lay in the file is left behind.
 */
export async function lesBilde(sendt: Buffer): Promise<Bilde | Ulest> {
  const maal = await storrelse(sendt)
  if (!maal) return { feil: erHeic(sendt) ? 'heic' : 'ikkeBilde' }
  if (maal.width * maal.height > MEST_PUNKTER) return { feil: 'bildePunkter' }
  try {
    const { data, info } = await sharp(sendt, { failOn: 'error', limitInputPixels: MEST_PUNKTER })
      .autoOrient()
      .resize({
        width: LENGSTE_SIDE,
        height: LENGSTE_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, bredde: info.width, hoyde: info.height }
  } catch {
    return { feil: 'bildeOdelagt' }
  }
}

async function storrelse(sendt: Buffer) {
  try {
    return await sharp(sendt, { limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}

/** What an iPhone keeps its pictures as, by the mark in its first box. */
const erHeic = (sendt: Buffer): boolean =>
  /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(sendt.toString('latin1', 4, 12))
