import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run the sources: package exports answer to this condition before `dist`.
  ssr: { resolve: { conditions: ['taizhang-source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['taizhang-source', 'node', 'import', 'default'] },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    env: { TZ: 'UTC' },
  },
});
