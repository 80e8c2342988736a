import { defineConfig } from 'vitest/config';

// Tests run the sources: package exports answer to this condition before `dist`.
// `import` and `require` are left to the loader: named here, packages in CommonJS would be given the modules of others.
const conditions = ['taizhang-source', 'node'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
  // Where set-ups of a whole run are loaded.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    env: { TZ: 'UTC' },
    // Nothing is timed in a test; this only ends what hangs, on machines however busy.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,scripts}/**/*.test.{ts,tsx}',
            'packages/{compiler,documents}/test/**/*.test.ts',
            'scripts/**/*.test.ts',
            'docs/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        // On a real Postgres, which the set-up starts: one server a run, one database a file.
        test: {
          name: 'ledger',
          include: ['packages/ledger/test/**/*.test.ts'],
          globalSetup: ['packages/ledger/test/global-setup.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The server on the same kind of database as the ledger's own tests.
        test: {
          name: 'server',
          include: ['packages/server/test/**/*.test.ts'],
          globalSetup: ['packages/ledger/test/global-setup.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // A real Chromium on the whole product: what a person does.
        test: {
          name: 'web',
          include: ['packages/web/test/**/*.test.ts'],
          globalSetup: ['packages/web/test/global-setup.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Needs the build: these tests start the bundled program.
        test: { name: 'cli', include: ['packages/cli/test/**/*.test.ts'] },
      },
    ],
  },
});
