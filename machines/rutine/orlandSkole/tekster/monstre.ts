import { samleTekster } from '../../tekst.ts'

/** The patterns that absence is asked about, since 2026.2. */
export const monstertekster = samleTekster(
  {
    'monster.ukedag': 'Ofte borte på samme ukedag',
    'monster.vedFri': 'Ofte borte rett før eller etter fri',
    'monster.fag': 'Ofte borte fra samme fag',
    'monster.time': 'Ofte borte fra samme time i uka',
    'monster.forsent': 'Kommer ofte for sent',
    'monster.timer': 'Mange enkelttimer borte',
    'monster.stigende': 'Mer borte fra måned til måned',
    'monster.sykeperioder': 'Syk flere ganger på kort tid',
    'monster.permisjoner': 'Flere permisjoner',
  },
  {
    'monster.ukedag': 'Ofte borte på same vekedag',
    'monster.vedFri': 'Ofte borte rett før eller etter fri',
    'monster.fag': 'Ofte borte frå same fag',
    'monster.time': 'Ofte borte frå same time i veka',
    'monster.forsent': 'Kjem ofte for seint',
    'monster.timer': 'Mange enkelttimar borte',
    'monster.stigende': 'Meir borte frå månad til månad',
    'monster.sykeperioder': 'Sjuk fleire gonger på kort tid',
    'monster.permisjoner': 'Fleire permisjonar',
  },
  {
    'monster.ukedag': 'Often away on the same weekday',
    'monster.vedFri': 'Often away right before or after time off',
    'monster.fag': 'Often away from the same subject',
    'monster.time': 'Often away from the same lesson of the week',
    'monster.forsent': 'Often late',
    'monster.timer': 'Many single hours away',
    'monster.stigende': 'More away from month to month',
    'monster.sykeperioder': 'Ill several times in a short while',
    'monster.permisjoner': 'Several leaves',
  },
)
