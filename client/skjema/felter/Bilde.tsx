import { Button, Spinner } from '@digdir/designsystemet-react'
import { CameraIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { BILDER } from '../../../machines/vedlegg/grenser.ts'
import { useLastOpp } from '../../vedlegg/useLastOpp.ts'
import { Vedleggsbilde } from '../../vedlegg/Vedleggsbilde.tsx'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Bildefelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import stil from './bilde.module.css'
import { Gruppe } from './Gruppe.tsx'

/** A picture from the camera or the files of whoever fills in, brought to the case at once. */
export function Bilde({ felt, sti, endre }: Feltprops<Bildefelt>) {
  const t = useTranslations('vedlegg')
  const { id, feil } = useFelt(sti)
  const opp = useLastOpp((verdi) => endre({ ...felt, verdi }))
  const valgt = felt.verdi !== ''
  return (
    <Gruppe felt={felt} feil={opp.feil ?? feil}>
      {valgt && <Vedleggsbilde id={felt.verdi} alt={t('valgt')} />}
      <div className={stil.knapper}>
        <label className="ds-button" data-variant="secondary">
          {opp.laster ? <Spinner aria-hidden data-size="xs" /> : <CameraIcon aria-hidden />}
          {t(opp.laster ? 'laster' : valgt ? 'bytt' : 'velg')}
          <input
            id={id}
            type="file"
            accept={BILDER.typer.join()}
            className="ds-sr-only"
            aria-invalid={(opp.feil ?? feil) !== undefined}
            disabled={opp.laster}
            onChange={({ target }) => {
              const [fil] = target.files ?? []
              // The same file can be chosen once more, when it did not come through.
              target.value = ''
              if (fil) opp.lastOpp(fil)
            }}
          />
        </label>
        {valgt && (
          <Button
            variant="tertiary"
            onClick={() => {
              endre({ ...felt, verdi: '' })
              document.getElementById(id)?.focus()
            }}
          >
            {t('fjern')}
          </Button>
        )}
      </div>
      <p className="ds-sr-only" role="status">
        {opp.laster ? t('laster') : valgt ? t('lastet') : ''}
      </p>
    </Gruppe>
  )
}
