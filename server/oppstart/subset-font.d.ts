declare module 'subset-font' {
  type Valg = {
    targetFormat: 'woff2'
    variationAxes: Record<string, { min: number; max: number }>
    keepFeatures: readonly string[]
  }
  /** The same font with these letters only. */
  export default function subsetFont(font: Buffer, tegn: string, valg: Valg): Promise<Buffer>
}
