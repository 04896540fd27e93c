import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Suspense } from 'react'

type Props = {
  children: ReactNode
  /** Until it has come; nothing where the page is whole without it. */
  venter?: ReactNode
  /** In its place where it does not come; nothing where the page is whole without it. */
  ellers?: (feil: { error: unknown }) => ReactNode
}

/** A part that comes after its page, which goes on standing, with what is typed in it, where the part does not come. */
export function Tillegg({ children, venter, ellers = () => null }: Props) {
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={ellers}>
      <Suspense fallback={venter}>{children}</Suspense>
    </CatchBoundary>
  )
}
