import type { Tekster } from '../typer.ts'

export const sidefeil: Tekster['sidefeil'] = {
  ingenTilgang: {
    hva: 'You do not have access to this page',
    trygt: 'Nothing has changed.',
    gjor: 'Ask whoever holds the relay, or go back to your cases.',
  },
  finnesIkke: {
    hva: 'There is no such page',
    trygt: 'Nothing has changed.',
    gjor: 'Check the address, or go back to your cases. It may also be a case that is not yours to see.',
  },
  forMange: {
    hva: 'That was a little fast',
    trygt: 'Nothing has changed.',
    gjor: 'Wait half a minute and try again.',
  },
  intern: {
    hva: 'Something went wrong on our side',
    trygt: 'What you saved before this is safe.',
    gjor: 'Try again. If it keeps happening, tell those who run Stafett.',
  },
  utenSvar: {
    hva: 'Cannot reach Stafett',
    trygt: 'What you saved before this is safe.',
    gjor: 'Check the network and try again.',
  },
  tilbake: 'To my cases',
}
