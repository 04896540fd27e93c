// Preloaded into the server: its clock runs as ever, but begins at KLOKKE_NAA. So the stories
// know their dates, and no holiday, weekend or midnight changes what they find.
const forskyvning = Date.parse(process.env.KLOKKE_NAA ?? '') - Date.now()
const Ekte = Date
const naa = () => Ekte.now() + forskyvning

globalThis.Date = new Proxy(Ekte, {
  construct: (klasse, argumenter, ny) =>
    Reflect.construct(klasse, argumenter.length === 0 ? [naa()] : argumenter, ny),
  get: (klasse, felt) => (felt === 'now' ? naa : Reflect.get(klasse, felt)),
})
