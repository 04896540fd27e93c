import { STEDER } from './folk.ts'
import { startVerden } from './verden.ts'

export const HOLDER: string = STEDER.skole.holder.person
export const FORESATT = 'f-1'
export const NAVN = 'Bestemor Testesen'

const foresatt = {
  navn: NAVN,
  relasjon: 'mor',
  egneOrd: null,
  foreldreansvar: 'har',
  spraak: null,
  tolk: null,
  kontakt: { slag: 'skjermet' },
  til: null,
}

/** A case of a child with one guardian, and its holder at work in it. */
export const medForesatt = async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const { kall, sporr, send } = verden.som(HOLDER)
  await kall('foresatt.lagre', { sakId, id: FORESATT, sett: null, data: foresatt })
  const hent = async () => Object((await sporr('sak.hent', { sakId })).data)
  const gjor = async (type: string, data: object, om?: string) => {
    const { versjon, prosesser } = await hent()
    const egen = prosesser.find((en: { om: string }) => en.om === om)
    const forventetVersjon = egen?.versjon ?? versjon
    return send({ sakId, hendelse: { type, data, ...(om && { om }) }, forventetVersjon })
  }
  const til = (await hent()).idag
  return { verden, sakId, hent, gjor, til }
}
