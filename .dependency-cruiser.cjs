// Who may import whom. docs/architecture.md has the picture; a rule's comment names the way out.

const domains = ['music', 'speech', 'page', 'sound', 'sequence', 'answers', 'settings', 'language']

/**
 * Folders of src/ with the other folders and the packages that each may import. Every folder may
 * import itself, src/ports, src/errors.ts and src/kept-versions.ts; a folder that is not listed may import nothing else.
 */
const allowed = {
  ports: { folders: [], packages: [] },
  music: { folders: [], packages: ['valibot'] },
  speech: { folders: [], packages: [] },
  page: { folders: [], packages: [] },
  sound: { folders: [], packages: [] },
  sequence: { folders: [], packages: ['valibot'] },
  answers: { folders: [], packages: ['valibot', 'minisearch'] },
  // The ranges of the hands stand with the rules that use them; the catalogue of settings tells them.
  settings: { folders: ['music'], packages: ['valibot'] },
  language: { folders: [], packages: [] },
  commands: { folders: domains, packages: [] },
  dispatch: { folders: ['commands', 'language', 'music'], packages: [] },
  // valibot: what a closed panel held is checked before it is shown again.
  state: { folders: domains.filter(name => name !== 'page'), packages: ['zustand', 'valibot'] },
  devices: {
    folders: ['music', 'sound', 'speech', 'answers'],
    packages: ['webmidi', 'tone', 'tonejs-instrument-[a-z0-9-]+', 'valibot', 'qr', 'idb', 'pdfjs-dist'],
  },
  // Joins the parts; what a panel or a test gives it are ports.
  app: {
    folders: [...domains, 'commands', 'dispatch', 'state'],
    packages: [],
  },
}

const contexts = ['background', 'panel', 'content', 'permission', 'practice', 'privacy', 'card']

const ways = {
  ports: 'Ports are interfaces and plain data: move what is more than that to the folder that owns it.',
  commands: 'A command speaks to the browser through a port: add what it needs to src/ports and pass it in.',
  dispatch: 'Dispatch knows commands only: let the command do the work and return an outcome.',
  state: 'The state is data that views show: work on it in src/app or a command.',
  devices: 'A device implements a port: move rules to a domain folder, where they can be tested without it.',
  app: 'src/app joins parts through ports: pass the device in from the panel.',
}

const domainWay =
  'A domain folder stands alone: pass the value in as an argument, put a shared type in src/ports, or do the work in src/commands, which may see every domain.'

const folderRules = Object.entries(allowed).flatMap(([folder, { folders, packages }]) => [
  {
    name: `src-${folder}-folders`,
    comment: ways[folder] ?? domainWay,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: [`^src/(${[folder, 'ports', ...folders].join('|')})/`, '^src/(errors|kept-versions)\\.ts$'],
    },
  },
  {
    name: `src-${folder}-packages`,
    comment: `Packages of src/${folder}: ${packages.join(', ') || 'none'}. Wrap another one in src/devices behind a port, or list it here with a reason.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '(^|/)node_modules/',
      pathNot: packages.map(name => `(^|/)node_modules/${name}/`),
    },
  },
])

const contextRules = contexts.map(context => ({
  name: `extension-${context}-alone`,
  comment:
    'Contexts of the extension never import each other: send a message (extension/messaging), or move what both need to src/ or extension/chrome.',
  severity: 'error',
  from: { path: `^extension/${context}/` },
  to: { path: `^extension/(${contexts.filter(other => other !== context).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...folderRules,
    ...contextRules,
    {
      name: 'src-unlisted-folder',
      comment:
        'A new folder of src/: say in .dependency-cruiser.cjs and docs/architecture.md what it may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(allowed).join('|')})/` },
      to: {},
    },
    {
      name: 'shared-import-nothing',
      comment:
        'src/errors.ts and src/kept-versions.ts are imported by everything: define what they need inside them.',
      severity: 'error',
      from: { path: '^src/(errors|kept-versions)\\.ts$' },
      to: {},
    },
    {
      name: 'dispatch-makes-texts-as-data',
      comment:
        'Dispatch says which sentence, as data (src/language/text.ts): views and the announcer put it into words.',
      severity: 'error',
      from: { path: '^src/dispatch/' },
      to: { path: '^src/language/', pathNot: '^src/language/text\\.ts$' },
    },
    {
      name: 'dispatch-knows-motifs-as-types',
      comment: 'Dispatch carries a motif, it does not read one: import only types from src/music.',
      severity: 'error',
      from: { path: '^src/dispatch/' },
      to: { path: '^src/music/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-without-extension',
      comment:
        'src/ is what Clavier is, without a browser: define a port in src/ports, implement it in extension/chrome.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^extension/' },
    },
    {
      name: 'shared-extension-code-names-no-context',
      comment:
        'extension/chrome and extension/messaging serve every context: pass in what is of one context.',
      severity: 'error',
      from: { path: '^extension/(chrome|messaging)/' },
      to: { path: `^extension/(${contexts.join('|')})/` },
    },
    {
      name: 'content-without-commands',
      comment:
        'The content script is on every page and only does as it is told: import the part of src/page that does it, and let the panel decide.',
      severity: 'error',
      from: { path: '^extension/content/' },
      to: { path: '^src/(commands|dispatch|state|app|devices|language|answers|sequence)/' },
    },
    {
      name: 'zustand-in-state-only',
      comment: 'Stores are made in src/state: import the store from there, and subscribe to it.',
      severity: 'error',
      from: { pathNot: '^src/state/' },
      to: { path: '(^|/)node_modules/zustand/' },
    },
    {
      name: 'lit-in-views-only',
      comment: 'Only pages of the extension draw with lit-html: src/ returns data.',
      severity: 'error',
      from: { path: '^(src|extension/(content|background|chrome|messaging))/' },
      to: { path: '(^|/)node_modules/lit-html/' },
    },
    {
      name: 'product-without-tests',
      comment: 'Product code never imports tests, benchmarks or scripts: move the shared part into src/.',
      severity: 'error',
      from: { path: '^(src|extension)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'product-without-dev-packages',
      comment:
        'What ships must be in "dependencies": move the package there, or leave it to scripts and tests.',
      severity: 'error',
      from: { path: '^(src|extension)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      comment:
        'Nothing imports this file: delete it, or import it where it belongs. A test alone is not a use.',
      severity: 'error',
      from: {
        path: '^(src|extension)/',
        pathNot: [`^extension/(${contexts.join('|')})/[a-z.-]+\\.ts$`, '\\.d\\.ts$'],
        orphan: true,
      },
      to: {},
    },
    {
      name: 'used-by-tests-only',
      comment: 'Only tests use this file: use it in the product, move it to test/, or delete it.',
      severity: 'error',
      module: {
        path: '^src/',
        numberOfDependentsLessThan: 1,
      },
      from: { path: '^(src|extension|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or a third is missing: move the shared part there.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'The import leads nowhere: check the spelling and the .ts ending, or npm install.',
      severity: 'error',
      from: {},
      // The file that the build makes of `?url` is named with the question.
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    // An import of a type is an import: the rules are about knowledge, not about bytes.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
