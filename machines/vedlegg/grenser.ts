/** Which pictures may be brought to a case, and how large: what a phone takes. */
export const BILDER = {
  typer: ['image/jpeg', 'image/png', 'image/webp'],
  mestBytes: 10 * 1024 * 1024,
} as const
