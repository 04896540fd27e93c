import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATUR = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const RGB = 3

/**
 * The same picture in its 256 most used colours, at about a third of the size. Screens have few.
 * @param {Buffer} png as Chromium writes it: 8 bits, RGB, not interlaced
 * @returns {Buffer}
 */
export function medPalett(png) {
  const { bredde, hoyde, piksler } = les(png)
  const farger = piksler.map(([r = 0, g = 0, b = 0]) => (r << 16) | (g << 8) | b)
  const palett = mestBrukte(farger)
  const plass = new Map(palett.map((farge, i) => [farge, i]))
  const linjer = Buffer.alloc((bredde + 1) * hoyde)
  farger.forEach((farge, i) => {
    const nr = plass.get(farge) ?? naermeste(palett, farge)
    plass.set(farge, nr)
    linjer[i + Math.floor(i / bredde) + 1] = nr
  })
  const hode = Buffer.alloc(13)
  hode.writeUInt32BE(bredde, 0)
  hode.writeUInt32BE(hoyde, 4)
  hode.set([8, 3], 8)
  const biter = palett.flatMap((farge) => [farge >> 16, (farge >> 8) & 255, farge & 255])
  return Buffer.concat([
    SIGNATUR,
    del('IHDR', hode),
    del('PLTE', Buffer.from(biter)),
    del('IDAT', deflateSync(linjer, { level: 9 })),
    del('IEND', Buffer.alloc(0)),
  ])
}

/** @param {number[]} farger */
function mestBrukte(farger) {
  /** @type {Map<number, number>} */
  const antall = new Map()
  for (const farge of farger) antall.set(farge, (antall.get(farge) ?? 0) + 1)
  return [...antall]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([farge]) => farge)
}

/** @param {number[]} palett @param {number} farge */
function naermeste(palett, farge) {
  const avstand = (/** @type {number} */ annen) =>
    [16, 8, 0].reduce((sum, b) => sum + (((farge >> b) & 255) - ((annen >> b) & 255)) ** 2, 0)
  const avstander = palett.map(avstand)
  return avstander.indexOf(Math.min(...avstander))
}

/** @param {Buffer} png */
function les(png) {
  const data = []
  for (let fra = SIGNATUR.length; fra < png.length; fra += png.readUInt32BE(fra) + 12) {
    if (png.toString('latin1', fra + 4, fra + 8) === 'IDAT') {
      data.push(png.subarray(fra + 8, fra + 8 + png.readUInt32BE(fra)))
    }
  }
  const bredde = png.readUInt32BE(16)
  const hoyde = png.readUInt32BE(20)
  const bytes = utenFilter(inflateSync(Buffer.concat(data)), bredde * RGB, hoyde)
  const piksler = Array.from({ length: bredde * hoyde }, (_, i) =>
    bytes.subarray(i * RGB, i * RGB + RGB),
  )
  return { bredde, hoyde, piksler }
}

/** PNG specification, section 9. @param {Buffer} inn @param {number} lengde @param {number} antall */
function utenFilter(inn, lengde, antall) {
  const ut = Buffer.alloc(lengde * antall)
  for (let i = 0; i < ut.length; i += 1) {
    const linje = Math.floor(i / lengde)
    const forst = i % lengde < RGB
    const a = forst ? 0 : (ut[i - RGB] ?? 0)
    const b = ut[i - lengde] ?? 0
    const c = forst ? 0 : (ut[i - lengde - RGB] ?? 0)
    const anslag = [0, a, b, (a + b) >> 1, paeth(a, b, c)][inn[linje * (lengde + 1)] ?? 0] ?? 0
    ut[i] = (inn[i + linje + 1] ?? 0) + anslag
  }
  return ut
}

/** @param {number} a @param {number} b @param {number} c */
function paeth(a, b, c) {
  const fra = [a, b, c].map((verdi) => Math.abs(a + b - c - verdi))
  return [a, b, c][fra.indexOf(Math.min(...fra))] ?? 0
}

/** @param {string} type @param {Buffer} data */
function del(type, data) {
  const innhold = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ut = Buffer.alloc(innhold.length + 8)
  ut.writeUInt32BE(data.length, 0)
  ut.set(innhold, 4)
  ut.writeUInt32BE(crc32(innhold), innhold.length + 4)
  return ut
}
