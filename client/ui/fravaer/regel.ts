import { useTranslations } from 'use-intl'
import type { VistSporsmaal } from '../../../server/fravaer/visSporsmaal.ts'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useOrd } from '../../tekster/ord.ts'
import { useRamse } from '../../tekster/ramse.ts'

/** Says in a sentence what asked: how many days, of which time, or in which pattern. */
export function useRegel(): (sporsmaal: Pick<VistSporsmaal, 'regel' | 'talte'>) => string {
  const t = useTranslations('sporsmaal')
  const ord = useOrd()
  const ramse = useRamse()
  return ({ regel, talte }) => {
    const antall = talte.length
    switch (regel.slag) {
      case 'vindu': {
        const { lengde, over, arena } = regel
        const lang = 'antall' in lengde ? lengde.antall : 0
        return t('vindu', { antall, lengde: lengde.enhet, lang, over, arena })
      }
      case 'ukedag':
        return t('ukedag', { antall, av: regel.av, ukedag: String(regel.ukedag) })
      case 'fag':
        return t('fag', { antall, fag: regel.fag, skoledager: regel.skoledager })
      case 'time': {
        const [time = '', minutt = ''] = regel.fra.split(':')
        const { ukedag, skoledager } = regel
        return t('time', { antall, time, minutt, ukedag: String(ukedag), skoledager })
      }
      case 'timer':
        return t('timer', { antall, timer: regel.timer, skoledager: regel.skoledager })
      case 'stigende': {
        const skoledager = regel.maaneder * regel.skoledager
        return t('stigende', { antall, maaneder: regel.maaneder, skoledager })
      }
      case 'perioder': {
        const aarsaker = ramse(regel.aarsaker.map((en) => litenForbokstav(ord.aarsak[en])))
        return t('perioder', { antall, aarsaker, skoledager: regel.skoledager })
      }
      case 'vedFri':
      case 'forsent':
        return t(regel.slag, { antall, skoledager: regel.skoledager })
    }
  }
}
