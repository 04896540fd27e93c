import { useEffect } from 'react'

const iFnutter = (tekst: string) => `"${tekst.replace(/["\\\n]/g, ' ')}"`

/**
 * Paper size, and in the foot of each page a mark and the page number, while the component stands.
 * As a sheet of its own: `@page` knows no scope, and inline styles are not let through.
 */
export function useSidefot(merke: string, side: string, av: string): void {
  useEffect(() => {
    const ark = new CSSStyleSheet()
    const tall = `${iFnutter(`${side} `)} counter(page) ${iFnutter(` ${av} `)} counter(pages)`
    ark.replaceSync(`@page {
      size: A4;
      margin: 16mm 15mm 20mm;
      @bottom-left { content: ${iFnutter(merke)}; font: 8pt sans-serif; color: #444 }
      @bottom-right { content: ${tall}; font: 8pt sans-serif; color: #444 }
    }`)
    document.adoptedStyleSheets.push(ark)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((en) => en !== ark)
    }
  }, [merke, side, av])
}
