/** Descriptors kept for the database and for the files that are served. */
const KEPT = 64

/**
 * How many connections the server can hold with the files it may have open; undefined where the system
 * sets no limit. More are turned away at once: accepted by a server without descriptors, they would hang.
 */
export function maxConnections(): number | undefined {
  // Else it looks up the name of each address that the server talks to.
  Object.assign(process.report, { excludeNetwork: true })
  const report = process.report.getReport() as {
    userLimits?: { open_files?: { soft: number | string } }
  }
  const files = Number(report.userLimits?.open_files?.soft)
  return Number.isFinite(files) ? Math.max(1, files - KEPT) : undefined
}
