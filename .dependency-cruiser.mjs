/** The house of rooms.cjs as rules: only downwards, and no import runs in a circle. */
import { floors, innerFloors, simulatorFloors } from './rooms.mjs';

const rooms = floors.flat();
const inRoom = (...names) => `^src/(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** One rule for each folder of a staircase: of what lies below `root` it may import only itself and lower floors. */
const stairsOf = (root, steps) =>
  steps.flatMap((floor, index) =>
    floor.map((name) => ({
      name: `${root}${name}-only-downwards`,
      comment: `${root}${name} is on floor ${index + 1} of ${steps.length}: of ${root} it may import only itself and lower floors.`,
      severity: 'error',
      from: { path: `^${root}${name}/` },
      to: { path: `^${root}`, pathNot: `^${root}(${[name, ...steps.slice(0, index).flat()].join('|')})/` },
    })),
  );

const stairs = [
  ...stairsOf('src/', floors),
  ...Object.entries(innerFloors).flatMap(([room, steps]) => stairsOf(`src/${room}/`, steps)),
  ...stairsOf('simulator/', simulatorFloors),
];

/** Which rooms may use a package, and nobody else in src. */
const owners = [
  { what: 'react and Fluent UI', path: packages('react', 'react-dom', '@fluentui'), rooms: ['ui', 'taskpane', 'page'] },
  { what: 'exceljs', path: packages('exceljs'), rooms: ['xlsx'] },
  { what: 'SheetJS', path: packages('@e965'), rooms: ['xlsx'] },
].map(({ what, path, rooms: allowed }) => ({
  name: `${allowed.join('-')}-owns-${what.replace(/\W+/g, '-').toLowerCase()}`,
  comment: `Only ${allowed.join(', ')} may import ${what}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: inRoom(...allowed) },
  to: { path },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
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
      name: 'locales-import-nothing',
      severity: 'error',
      from: { path: inRoom('locales') },
      to: { pathNot: inRoom('locales') },
    },
    {
      name: 'findings-are-data',
      comment:
        'Rules, relations and findings know no texts: audit/messages puts findings into the words of the reader.',
      severity: 'error',
      from: { path: '^src/audit/', pathNot: '^src/audit/messages/' },
      to: { path: inRoom('locales') },
    },
    {
      name: 'src-stands-alone',
      comment: 'The product knows nothing of the simulator, its tests, benchmarks and tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(simulator|tests|bench|tools)/' },
    },
    {
      name: 'simulator-stands-beside',
      comment: 'The simulator is no test: it knows the product, not its tests and benchmarks.',
      severity: 'error',
      from: { path: '^simulator/' },
      to: { path: '^(tests|bench|tools)/' },
    },
    {
      name: 'only-what-is-shipped',
      comment: 'The product imports dependencies, not development dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'runs-in-a-browser',
      comment: 'Only the command line may use Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: inRoom('cli') },
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
