/** The house: a room may import only rooms of a lower floor, and no import runs in a circle. */
const floors = [
  ['standards', 'money', 'workbook', 'texts'],
  ['facts'],
  ['ledger', 'tables'],
  ['compose', 'recognise', 'intake'],
  ['audit', 'narrative', 'excel', 'xlsx'],
  ['app'],
  ['taskpane', 'commands', 'cli', 'workbench'],
];
const rooms = floors.flat();
/** Rooms of the same floor that a room may use: what is recognised is placed as it would be composed. */
const beside = { recognise: ['compose'] };

const inRoom = (...names) => `^src/(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const stairs = floors.flatMap((floor, index) =>
  floor.map((room) => ({
    name: `${room}-only-downwards`,
    comment: `src/${room} is on floor ${index + 1}: it may import only itself and lower floors${beside[room] ? `, and ${beside[room].join(', ')}` : ''}.`,
    severity: 'error',
    from: { path: inRoom(room) },
    to: { path: '^src/', pathNot: inRoom(room, ...(beside[room] ?? []), ...floors.slice(0, index).flat()) },
  })),
);

/** Which rooms may use a package, and nobody else in src. */
const owners = [
  { what: 'react and Fluent UI', path: packages('react', 'react-dom', '@fluentui'), rooms: ['taskpane'] },
  { what: 'exceljs', path: packages('exceljs'), rooms: ['xlsx'] },
  { what: 'SheetJS', path: packages('@e965'), rooms: ['xlsx'] },
  { what: 'Univer', path: packages('@univerjs'), rooms: ['workbench'] },
].map(({ what, path, rooms: allowed }) => ({
  name: `${allowed.join('-')}-owns-${what.replace(/\W+/g, '-').toLowerCase()}`,
  comment: `Only ${allowed.join(', ')} may import ${what}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: inRoom(...allowed) },
  to: { path },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'every-file-in-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: inRoom(...rooms) },
      to: {},
    },
    {
      name: 'texts-import-nothing',
      severity: 'error',
      from: { path: inRoom('texts') },
      to: { pathNot: inRoom('texts') },
    },
    {
      name: 'src-stands-alone',
      comment: 'The product knows nothing of its tests, benchmarks and tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|tools)/' },
    },
    {
      name: 'only-what-is-shipped',
      comment: 'The product imports dependencies, not development dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: inRoom('workbench') },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'runs-in-a-browser',
      comment: 'Only the command line and the workbench in Node may use Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: inRoom('cli', 'workbench') },
      to: { dependencyTypes: ['core'] },
    },
    ...stairs,
    ...owners,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
