/** How large a file may be that a screen reads as text, in bytes. */
export const TEKSTFILER = {
  /** People, or absence. */
  liste: 1024 * 1024,
  /** The rows of a plan, with room for columns of others' beside ours. */
  plan: 100_000,
} as const
