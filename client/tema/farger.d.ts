import type {} from '@digdir/designsystemet-types'

// The colour names of stafett.css, so that `data-color` is checked.
declare module '@digdir/designsystemet-types' {
  export interface ColorDefinitions {
    accent: never
    stafett: never
    neutral: never
  }
  export interface SeverityColorDefinitions {
    info: never
    success: never
    warning: never
    danger: never
  }
}
