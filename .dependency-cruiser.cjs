/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'machines-er-rene',
      comment: 'The domain knows only itself, xstate and zod: no clock, no IO, no other folder.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { pathNot: ['^machines/', '(^|/)node_modules/(xstate|zod)/'] },
    },
    {
      name: 'db-kjenner-bare-typene-til-machines',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^machines/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'db-kjenner-ikke-server-og-client',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(server|client)/' },
    },
    {
      name: 'server-kjenner-ikke-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'client-kjenner-bare-typene-til-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-kjenner-ikke-db',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^db/' },
    },
    {
      name: 'produktet-kjenner-ikke-testene',
      severity: 'error',
      from: { path: '^(machines|db|server|client)/' },
      to: { path: '^test/' },
    },
    {
      name: 'ingen-ringer',
      comment: 'A ring of types alone is let through: it has no order of loading.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'alt-finnes',
      comment: 'An import that resolves to nothing would slip past every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/arkitektur/ulovlig/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
}
