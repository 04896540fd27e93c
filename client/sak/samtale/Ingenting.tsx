import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import { useFanetittel } from '../fanetittel.ts'

/** Where the reader may write nothing down: the case rests, is closed, or is only to be read. */
export function Ingenting({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.samtale')
  return (
    <>
      <Sidetittel fanetittel={useFanetittel(sak)(t('fanetittel'))}>
        {t('tittel', { trinn: sak.trinn })}
      </Sidetittel>
      <TomTilstand
        tittel={t('ingenting')}
        handling={
          <Link to="/sak/$id" params={{ id: sak.id }}>
            {t.rich('tilbake', { fornavn: () => <Navn>{sak.barn.fornavn}</Navn> })}
          </Link>
        }
      >
        {t('ingentingHva')}
      </TomTilstand>
    </>
  )
}
