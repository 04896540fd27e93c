import { dagerMellom, ukedag } from '../../../machines/kalender/dato.ts'
import type { Spraak } from '../../tekster/spraak.ts'
import { datotabeller } from './tabeller.ts'

type Deler = { aar: string; maaned: number; dag: number }

function deler(dato: string): Deler {
  return { aar: dato.slice(0, 4), maaned: Number(dato.slice(5, 7)) - 1, dag: Number(dato.slice(8)) }
}

const medAar = (tekst: string, dato: string, idag: string) =>
  dato.slice(0, 4) === idag.slice(0, 4) ? tekst : `${tekst} ${dato.slice(0, 4)}`

/** «3. des.», with the year when it is not this year's. Dates are ISO dates. */
export function datoKort(dato: string, idag: string, spraak: Spraak): string {
  const tabell = datotabeller[spraak]
  const { dag, maaned } = deler(dato)
  return medAar(`${dag}${tabell.dagtegn} ${tabell.maanederKort[maaned]}`, dato, idag)
}

/** «03.12.26»: as dates stand in the municipality's own forms. */
export function datoTall(dato: string): string {
  return `${dato.slice(8)}.${dato.slice(5, 7)}.${dato.slice(2, 4)}`
}

/** «tor. 3. desember», with the year when it is not this year's. */
export function datoLang(dato: string, idag: string, spraak: Spraak): string {
  const tabell = datotabeller[spraak]
  const { dag, maaned } = deler(dato)
  const tekst = `${tabell.ukedager[ukedag(dato)]} ${dag}${tabell.dagtegn} ${tabell.maaneder[maaned]}`
  return medAar(tekst, dato, idag)
}

/** «9. nov.–3. des.»: a period, the year once where both ends share it. */
export function periode(fra: string, til: string, idag: string, spraak: Spraak): string {
  const start =
    fra.slice(0, 4) === til.slice(0, 4) ? datoKort(fra, fra, spraak) : datoKort(fra, idag, spraak)
  return `${start} – ${datoKort(til, idag, spraak)}`
}

/** «om 13 dager», «i dag», «for 3 dager siden»: days up to two months, then months, then years. */
export function relativ(dato: string, idag: string, spraak: Spraak): string {
  const tabell = datotabeller[spraak]
  const dager = dagerMellom(idag, dato)
  if (dager === 0) return tabell.iDag
  if (dager === 1) return tabell.iMorgen
  if (dager === -1) return tabell.iGaar
  const avstand = Math.abs(dager)
  const [antall, [entall, flertall]] =
    avstand < 60
      ? [avstand, tabell.dag]
      : avstand < 730
        ? [Math.round(avstand / 30.44), tabell.maaned]
        : [Math.floor(avstand / 365.25), tabell.aar]
  const mengde = `${antall} ${antall === 1 ? entall : flertall}`
  return dager > 0 ? tabell.fram(mengde) : tabell.tilbake(mengde)
}
