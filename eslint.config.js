import es from 'eslint-plugin-es-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pureTime = [
  { name: 'Date', message: 'Time is passed in (see calendar/civil-date.ts); only clock.ts reads it.' },
  { name: 'setTimeout', message: 'The compiler does not wait.' },
];
const banned = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is passed in.',
  },
];

function noLaterThan(edition, files) {
  const { plugins, rules } = es.configs[`flat/restrict-to-${edition}`];
  // Imported JSON is of ES2025, but read since Node 20.10.
  const json = { 'es-x/no-import-attributes': 'off', 'es-x/no-json-modules': 'off' };
  return { files, ignores: ['**/*.test.ts'], plugins, rules: { ...rules, ...json } };
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'packages/server/api.d.ts',
      'coverage/**',
      '**/*.{js,cjs,mjs}',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './packages/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Parsers compare character codes and index arrays all day: a plain number in a message or key is fine.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is taken apart by code points on purpose; what a reader sees as one character is no matter here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...banned],
    },
  },
  {
    files: ['packages/compiler/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureTime] },
  },
  // What packages say in `engines`: Node 20.19 reads ES2023, Node 22 ES2024.
  noLaterThan('es2023', ['packages/{compiler,cli}/src/**/*.ts']),
  noLaterThan('es2024', ['packages/{documents,ledger,server}/src/**/*.ts']),
  { files: ['packages/web/src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['packages/web/src/**/*.tsx'],
    // Event handlers of components may start what they do not wait for; queries and mutations keep its errors.
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  // Configuration files of tools that ask for a default export.
  { files: ['vitest.config.ts', 'packages/web/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
);
