import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, klient, lesFeil, queryClient } from '../../api.ts'
import { useNaar } from '../../kladd/naar.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { useSender } from '../../sending/useSender.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { BorteIdag } from './Dagrad.tsx'
import { Kontaktnotat } from './Kontaktnotat.tsx'
import stil from './klasse.module.css'

type Props = {
  barnId: string
  navn: string
  dag: string
  kontakt: BorteIdag['kontakt']
}

const friskOpp = () => queryClient.invalidateQueries({ queryKey: api.fravaer.klasse.pathKey() })

/**
 * Somebody got hold of the home: one press, which may be taken back. Where another was first, it says who.
 * What is pressed goes away, so focus lands on what says that it is done, and back.
 */
export function Hjemkontakt({ barnId, navn, dag, kontakt }: Props) {
  const t = useTranslations('klassen.kontakt')
  const naar = useNaar()
  const vis = useVisNavn()
  const [skriver, settSkriver] = useState(false)
  const her = useRef<HTMLDivElement>(null)
  const flytt = useRef(false)
  const registrert = kontakt?.registrert
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they change is what is there to land on
  useEffect(() => {
    if (!flytt.current) return
    flytt.current = false
    her.current?.querySelector<HTMLElement>('[data-her]')?.focus()
  }, [registrert, skriver])
  const tatt = () => {
    flytt.current = true
    void friskOpp()
  }
  const melder = useSender(klient.fravaer.klasse.kontakt.mutate, { tatt })
  const angrer = useSender(klient.fravaer.klasse.angreKontakt.mutate, { tatt })
  const avvist = melder.avvist ?? angrer.avvist
  const feil = lesFeil(avvist)
  return (
    <div ref={her} className={stil.kontakt}>
      {kontakt ? (
        <>
          <p data-her tabIndex={-1}>
            {t(kontakt.meg ? 'avDeg' : 'av', {
              navn: vis(kontakt.navn),
              ...naar(kontakt.registrert),
            })}
          </p>
          {kontakt.notat && !skriver && <p className={stil.notat}>{kontakt.notat}</p>}
          {kontakt.meg && !skriver && (
            <div className={stil.knapper}>
              <Button
                data-size="sm"
                variant="tertiary"
                aria-label={`${t(kontakt.notat ? 'endreNotat' : 'notat')}: ${vis(navn)}`}
                onClick={() => settSkriver(true)}
              >
                {t(kontakt.notat ? 'endreNotat' : 'notat')}
              </Button>
              <Button
                data-size="sm"
                variant="tertiary"
                loading={angrer.sender}
                aria-label={t('angreFor', { navn: vis(navn) })}
                onClick={() => angrer.send({ barnId, dag })}
              >
                {t('angre')}
              </Button>
            </div>
          )}
          {skriver && (
            <Kontaktnotat
              barnId={barnId}
              navn={navn}
              dag={dag}
              staar={kontakt.notat}
              onFerdig={() => {
                settSkriver(false)
                tatt()
              }}
            />
          )}
        </>
      ) : (
        <Button
          data-her
          variant="secondary"
          loading={melder.sender}
          aria-label={t('kontaktetFor', { navn: vis(navn) })}
          onClick={() => melder.send({ barnId, dag })}
        >
          {t('kontaktet')}
        </Button>
      )}
      <IkkeSendt sender={melder} trygg={false} />
      <IkkeSendt sender={angrer} trygg={false} />
      {avvist !== undefined && (
        <p role="alert" className={stil.feil}>
          {feil?.kode === 'UGYLDIG_DATA' ? feil.felt[0]?.grunn : t('feil')}
        </p>
      )}
    </div>
  )
}
