import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../../api.ts'
import type { Kolonne } from '../../plan/radmal.ts'
import { celleId, MAAL_ID } from '../../plan/radmal.ts'
import { feltId } from '../../skjema/kontekst.ts'
import type { Skrevet } from './useInntak.ts'

const felter = [
  'trinn',
  'begynte',
  'trinnSiden',
  'hittil',
  'stafettholder',
  'fra',
  'utdrag',
] as const
type Felt = (typeof felter)[number]

/** What is wrong with a field outside the plan's cells, by its name. */
export type Egne = Partial<Record<Felt, string>>

const erFelt = (navn: string | undefined): navn is Felt => felter.some((en) => en === navn)

/** What must be put right before the case can be brought in: each with its field, and by name for the form. */
export function useInntaksfeil(id: string, { rader }: Skrevet, egne: Egne, avvist: unknown) {
  const t = useTranslations('nysak')
  const p = useTranslations('plan')
  return useMemo(() => {
    const navn: Record<Felt, string> = {
      trinn: t('inntak.trinn'),
      begynte: t('inntak.begynte'),
      trinnSiden: t('inntak.trinnSiden'),
      hittil: t('inntak.hittil'),
      stafettholder: t('holder.tittel'),
      fra: t('inntak.fra'),
      utdrag: t('utdrag.ta'),
    }
    const cellenavn: Partial<Record<string, string>> = {
      omraade: p('kolonne.omraade'),
      hvorfor: p('kolonne.hvorfor'),
      tiltak: p('kolonne.tiltak'),
      ansvarlig: p('kolonne.ansvarlig'),
      evalueres: p('kolonne.evaluering'),
    }
    const feil = lesFeil(avvist)
    const svar = feil?.kode === 'UGYLDIG_DATA' ? feil.felt : []
    const fraServer = svar.map(({ sti, grunn }) => {
      const ledd = sti.split('.').filter((del) => del !== 'tattInn' && del !== 'plan')
      const [felt = '', nr, celle = ''] = ledd
      if (erFelt(felt))
        return { felt, grunn, id: feltId(id, felt), tekst: `${navn[felt]} – ${grunn}` }
      if (felt === 'maal')
        return { felt, grunn, id: MAAL_ID, tekst: `${p('maal.tittel')} – ${grunn}` }
      const rad = rader[Number(nr ?? 0)]
      const kolonne = (celle || 'omraade') as Kolonne
      const hva =
        nr === undefined
          ? t('inntak.rader')
          : t('inntak.radfelt', { nr: Number(nr) + 1, felt: cellenavn[celle] ?? celle })
      return {
        felt: sti,
        grunn,
        id: rad ? celleId(rad.nokkel, kolonne) : id,
        tekst: `${hva} – ${grunn}`,
      }
    })
    const her = felter.flatMap((felt) => {
      const tekst = egne[felt]
      return tekst ? [{ felt, grunn: tekst, id: feltId(id, felt), tekst }] : []
    })
    const alle = her.length > 0 ? her : fraServer
    return {
      kontekst: { id, feil: new Map<string, string>(alle.map(({ felt, grunn }) => [felt, grunn])) },
      oppsummert: alle.map((en) => ({ feltId: en.id, tekst: en.tekst })),
    }
  }, [id, rader, egne, avvist, t, p])
}
