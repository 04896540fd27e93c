import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Enhetstall, Tall } from './hent.ts'

type Props = { enhet: Enhetstall['enheter'][number]; tall: (tall: Tall) => string }

/** One unit in numbers. What stands out is said, and leads to the cases for whoever may see them. */
export function Enhetsrad({ enhet: { id, navn, aapne, forfalt, venter }, tall }: Props) {
  const t = useTranslations('idag.enheter')
  return (
    <li>
      <h3>
        {venter ? (
          <Link to="/" search={{ vis: 'alle', enhet: id }}>
            {navn}
          </Link>
        ) : (
          navn
        )}
      </h3>
      <dl>
        <Antall navn={t('aapne')}>{tall(aapne)}</Antall>
        <Antall navn={t('forfalt')} skillerSeg={typeof forfalt === 'number' && forfalt > 0}>
          {venter && forfalt !== 0 ? (
            <Link
              to="/"
              search={{ vis: 'alle', enhet: id, forfalt: true }}
              aria-label={t('seForfalte', { antall: tall(forfalt), navn })}
            >
              {tall(forfalt)}
            </Link>
          ) : (
            tall(forfalt)
          )}
        </Antall>
        {venter && (
          <>
            <Antall navn={t('tilbud')}>{venter.tilbud}</Antall>
            <Antall navn={t('forslag')} skillerSeg={venter.forslag > 0}>
              {venter.forslag}
            </Antall>
          </>
        )}
      </dl>
    </li>
  )
}

type AntallProps = { navn: string; skillerSeg?: boolean; children: ReactNode }

function Antall({ navn, skillerSeg = false, children }: AntallProps) {
  return (
    <div data-skiller={skillerSeg || undefined}>
      <dt>{navn}</dt>
      <dd>{children}</dd>
    </div>
  )
}
