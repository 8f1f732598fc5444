// Which room may open which door. Imports point to `model` and `lexicon` only; `check.ts` alone joins the rooms.
// A room that is not listed may import nothing but itself, `model` and node's own pure modules.
const rooms = {
  read: ['lexicon'],
  gazetteer: ['lexicon'],
  annotate: ['lexicon'],
  extract: ['lexicon'],
  claim: ['lexicon'],
  story: ['lexicon'],
  rule: ['lexicon'],
  finding: [],
  report: [],
};
const touchesDisk = '^src/(read|gazetteer/(open|build)|rule/(shipped|build))';

export default {
  forbidden: [
    { name: 'model-imports-nothing', severity: 'error', comment: 'The nouns stand alone.', from: { path: '^src/model/' }, to: { pathNot: '^src/model/' } },
    { name: 'lexicon-is-data', severity: 'error', comment: 'Words as data: only the model may be imported.', from: { path: '^src/lexicon/' }, to: { pathNot: '^src/(lexicon|model)/' } },
    ...Object.entries(rooms).map(([room, doors]) => ({
      name: `${room}-keeps-to-itself`,
      severity: 'error',
      comment: 'Rooms do not import one another; check.ts joins them.',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, 'model', ...doors].join('|')})/` },
    })),
    { name: 'cli-goes-through-the-front', severity: 'error', comment: 'The command line may use check.ts, index.ts, read, report, rule, finding and model, and the reader of place dumps, which is no step of the route.', from: { path: '^src/cli/' }, to: { path: '^src/(annotate|extract|claim|story|gazetteer)/', pathNot: '^src/gazetteer/import\\.ts$' } },
    { name: 'only-these-touch-the-disk', severity: 'error', comment: 'A pure core: disk access lives at the edges.', from: { path: '^src/', pathNot: `${touchesDisk}|^src/cli/` }, to: { path: '^(node:)?fs' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'no-dev-dependencies', severity: 'error', comment: 'Build-time packages stay in the build step.', from: { path: '^src/', pathNot: '^src/(gazetteer|cli)/build/' }, to: { dependencyTypesNot: ['type-only'], dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
