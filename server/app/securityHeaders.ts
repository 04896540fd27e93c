import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'
import type { Inlined } from './inlined.ts'

/** Where the built scripts, style sheets and typefaces lie: nothing there is a page of its own. */
export const ASSETS = '/assets/'

/**
 * Everything from our own address; inline only what the page was built with. Icons inside the style sheet
 * are data images. A part of the page is told what holds for a part: on a slow line each header is dear.
 */
export function securityHeaders({ script, style }: Inlined) {
  const page = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...script],
        styleSrc: ["'self'", ...style],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  })
  const partOfPage = [helmet.xContentTypeOptions(), helmet.crossOriginResourcePolicy()]
  return (request: IncomingMessage, response: ServerResponse): void => {
    const forIt = request.url?.startsWith(ASSETS) ? partOfPage : [page]
    for (const set of forIt) set(request, response, () => {})
  }
}
