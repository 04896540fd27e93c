import sharp from 'sharp'

const GRYN = { type: 'gaussian', mean: 128, sigma: 40 } as const

/** A photo as a phone takes it: turned on its side, with where and by whom it was taken. */
export const fotoMedSted = async (): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#c03020', noise: GRYN } })
    .withExif({
      IFD0: { Copyright: 'Synlig Fotograf' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '63/1 41/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export const tegning = async (format: 'png' | 'webp' = 'png', width = 30): Promise<Buffer> =>
  sharp({ create: { width, height: 20, channels: 4, background: '#0a5c66' } })
    .toFormat(format)
    .toBuffer()

/** A small file that would be as much memory as a hall is large. */
export const bombe = async (): Promise<Buffer> =>
  sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
