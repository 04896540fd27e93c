import type { IArena } from './igjen.ts'

export const igjenIBarnehagen: IArena = {
  barnet: [
    (n) => `${n} viste oss stedet under bordet der det er godt å være. Der er det stille.`,
    (n) => `${n} valgte bildet av sandkassa da vi spurte hva som er finest.`,
    (n) => `${n} tar oss i hånda når leken skal begynne. Vi forstår det som et ønske om selskap.`,
    (n) => `${n} sa: Meg også.`,
  ],
  kartlegging: {
    arena: [
      () => 'Vi så på tre formiddager. Det er roligst når vi deler gruppa, og livligst før lunsj.',
      (n) => `Når en voksen sitter på gulvet, blir ${n} lenge i leken.`,
    ],
    familie: [
      () => 'Hverdagen hjemme er roligere enn sist vi så på det. De voksne drar i samme retning.',
      (n) => `De hjemme forteller at ${n} snakker om avdelingen ved middagsbordet.`,
    ],
    fritid: [
      (n) => `${n} har fått en turvenn fra nabolaget, og de er ute hver ettermiddag.`,
      () => 'Familien har begynt på barnegym på lørdager.',
    ],
    individ: [
      (n) => `${n} sover godt om natta, og trenger fortsatt en hvil midt på dagen.`,
      (n) => `${n} tåler endringer bedre når vi viser bilder av det som skal skje.`,
    ],
  },
  forstaaelse: {
    arena: [
      (n) =>
        `Vi ser at ${n} er trygg når vi er nær. Da er det vi som må organisere oss annerledes.`,
      () => 'Det er overgangene mellom aktivitetene som er krevende, ikke aktivitetene selv.',
    ],
    foresatte: [
      (n) => `Vi tror ${n} trenger mer tid enn vi har gitt om morgenen.`,
      () => 'Det hjelper oss å høre om det som har gått fint, ikke bare det som var vanskelig.',
    ],
    barnet: [() => 'Sitte sammen. Ikke gå.', () => 'Jeg vil vise dere noe.'],
  },
  rader: [
    (n) => ({
      omraade: 'Dagsrytme',
      hvorfor: `${n} skal vite hva som kommer etterpå`,
      tiltak: ['Bilder av dagen henger i barnehøyde', 'Vi ser på dem sammen før hver overgang'],
      kjennetegn: `${n} går til bildene selv når noe er slutt`,
      ansvarlig: 'Pedagogisk leder',
      rettetMot: 'miljo',
      resultat: 'Bildene brukes av hele gruppa. Overgangene tar kortere tid.',
    }),
    (n) => ({
      omraade: 'Liten gruppe',
      hvorfor: `Gi ${n} noen få å bli ordentlig kjent med`,
      tiltak: ['Fast tur med tre andre hver onsdag'],
      kjennetegn: `${n} velger en av de tre når leken er fri`,
      ansvarlig: 'Hele avdelingen',
      rettetMot: 'gruppe',
      resultat: 'De fire finner hverandre også de andre dagene.',
    }),
    () => ({
      omraade: 'Samarbeid hjem',
      hvorfor: 'Dele det som går bra',
      tiltak: ['Kort prat ved henting hver fredag'],
      kjennetegn: 'Foresatte forteller også om noe som gikk fint',
      ansvarlig: 'Stafettholder',
      rettetMot: 'familie',
      resultat: 'Praten er kort og fin. Foresatte har selv begynt å fortelle mer.',
    }),
  ],
}
