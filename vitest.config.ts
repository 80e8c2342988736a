import { defineConfig } from 'vitest/config';

// Tests run the sources: package exports answer to this condition before `dist`.
const conditions = ['taizhang-source', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
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
            'packages/*/{src,scripts}/**/*.test.ts',
            'packages/{compiler,documents,ledger}/test/**/*.test.ts',
            'scripts/**/*.test.ts',
            'docs/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
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
