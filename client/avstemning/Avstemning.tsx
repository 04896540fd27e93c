import { Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, lesFeil } from '../api.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { Spraakvalg } from '../skall/Spraakvalg.tsx'
import { useSpraakFor } from '../tekster/useSpraakFor.ts'
import { velgSpraak } from '../tekster/velg.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import stil from './avstemning.module.css'
import { TaOpp } from './TaOpp.tsx'
import { Tidene } from './Tidene.tsx'
import { useTid } from './tid.ts'

/**
 * The page behind a personal link: when can you meet, and is there something you want to bring up? Asks for
 * no login, and tells nothing of a case.
 */
export function Avstemning() {
  const t = useTranslations('avstemning')
  const lenke = useLocation().hash
  return (
    <Sideramme>
      <div className={stil.side}>
        <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
        <Innhold key={lenke} lenke={lenke} />
        <div className={stil.spraak}>
          <Spraakvalg velg={(valgt) => void velgSpraak(valgt)} />
        </div>
      </div>
    </Sideramme>
  )
}

function Innhold({ lenke }: { lenke: string }) {
  const t = useTranslations('avstemning')
  const feil = useTranslations('sidefeil')
  const tidstekst = useTid()
  const { data, dataUpdatedAt, error, refetch } = useQuery(
    api.avstemning.hent.queryOptions({ lenke }),
  )
  useSpraakFor(data)
  const [tekst, settTekst] = useState('')
  const [over, settOver] = useState(false)
  if (over || lesFeil(error)?.kode === 'FINNES_IKKE') {
    return (
      <>
        <FeilTilstand hva={t('gjelderIkke')} trygt={t('ingenting')} gjor={t('sporAvsender')} />
        {tekst && (
          <Textfield
            label={t('taOpp.ikkeSendt')}
            multiline
            rows={4}
            readOnly
            autoComplete="off"
            value={tekst}
          />
        )}
      </>
    )
  }
  if (error && !data) {
    return (
      <FeilTilstand
        hva={feil('utenSvar.hva')}
        trygt={feil('utenSvar.trygt')}
        gjor={feil('utenSvar.gjor')}
        provIgjen={async () => void (await refetch())}
      />
    )
  }
  if (!data) return <Skjelett linjer={6} />
  const { fra, enhet, naa, aapen, tider, valgt, taOpp } = data
  const vedAvslag = (avslag: unknown) => settOver(lesFeil(avslag)?.kode === 'FINNES_IKKE')
  return (
    <>
      {aapen ? (
        <Tidene
          lenke={lenke}
          fra={fra}
          enhet={enhet}
          tider={tider}
          naa={() => new Date(Date.parse(naa) + Date.now() - dataUpdatedAt).toISOString()}
          avvist={vedAvslag}
        />
      ) : (
        <Kort tittel={t('valgt')}>
          <p className={stil.valgt}>{valgt && tidstekst(valgt)}</p>
          <p>{t('valgtAv', { fra, enhet })}</p>
        </Kort>
      )}
      {taOpp && (
        <TaOpp
          lenke={lenke}
          fra={fra}
          som={taOpp.barnet ? 'barn' : 'voksen'}
          plass={taOpp.plass}
          tekst={tekst}
          skriv={settTekst}
          avvist={vedAvslag}
        />
      )}
    </>
  )
}
