/** The two ends of a time that is recorded, each as HH:MM. */
export const ender = (tid: string): { fra: string; til: string } => ({
  fra: tid.slice(0, 5),
  til: tid.slice(6),
})
