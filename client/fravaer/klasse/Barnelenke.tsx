import { Link } from '@tanstack/react-router'
import { Navn } from '../../ui/person/Navn.tsx'
import stil from './klasse.module.css'
import { useKlasse } from './valg.ts'

type Props = { barn: { id: string; fornavn: string; etternavn: string; gruppe: string } }

/** A child in a list, and the way to its calendar. The class is named where several are shown. */
export function Barnelenke({ barn: { id, fornavn, etternavn, gruppe } }: Props) {
  const { klasse } = useKlasse()
  return (
    <>
      <span className={stil.barn}>
        <Link to="/fravaer/barn/$barn" params={{ barn: id }} search={(valgt) => valgt}>
          <Navn>{`${fornavn} ${etternavn}`}</Navn>
        </Link>
      </span>
      {klasse.gruppe === null && <span className={stil.dempet}> {gruppe}</span>}
    </>
  )
}
