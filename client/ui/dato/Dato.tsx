import { useDato } from './bruk.ts'

type Props = { dato: string; form?: 'kort' | 'lang'; medRelativ?: boolean }

/** A date in words; with `medRelativ` also how far off it is. */
export function Dato({ dato, form = 'kort', medRelativ = false }: Props) {
  const d = useDato()
  return (
    <time dateTime={dato}>
      {d[form](dato)}
      {medRelativ && ` · ${d.relativ(dato)}`}
    </time>
  )
}
