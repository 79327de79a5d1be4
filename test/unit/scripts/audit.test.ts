import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { findingsOfList, findingsOfNpm, lockedPackages } from '../../../scripts/advisories.mjs'
import { root, runCommand } from '../../../scripts/run-command.mjs'
import { closeServer, openServer } from '../../servers/local-server.ts'

const locked = lockedPackages({
  packages: {
    '': { dependencies: { tone: '15.5.44' } },
    'node_modules/tone': { version: '15.5.44', dependencies: { tslib: '2.9.1' } },
    'node_modules/tslib': { version: '2.9.1' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/vite/node_modules/tslib': { version: '1.14.1' },
  },
})

describe('packages of the lock file', () => {
  test('are each known by name and version, and whether they ship', () => {
    expect([...locked.values()]).toEqual([
      { name: 'tone', version: '15.5.44', ships: true },
      { name: 'tslib', version: '2.9.1', ships: true },
      { name: 'vite', version: '8.3.8', ships: false },
      { name: 'tslib', version: '1.14.1', ships: false },
    ])
  })
})

describe('a list of advisories', () => {
  const said = (range: { atOrAbove?: string; below?: string }) =>
    findingsOfList(
      {
        x: {
          npmname: 'tone',
          vulnerabilities: [{ ...range, severity: 'high', info: ['https://a.example/'] }],
        },
      },
      locked,
    ).map(({ version }) => version)

  test.each([
    ['from the version on', { atOrAbove: '15.5.44' }, ['15.5.44']],
    ['below the next', { atOrAbove: '15.5.9', below: '15.5.100' }, ['15.5.44']],
    ['below a version, from the first on', { below: '16.0.0' }, ['15.5.44']],
    ['mended in the version itself', { below: '15.5.44' }, []],
    ['begun later', { atOrAbove: '15.6.0', below: '16.0.0' }, []],
    ['without versions', {}, []],
  ])('%s', (_, range, versions) => {
    expect(said(range)).toEqual(versions)
  })

  test('finds each version that is there, and reads lists with more around them', () => {
    const list = {
      advisories: { tslib: { vulnerabilities: [{ below: '2.0.0', identifiers: { summary: 'Bad' } }] } },
    }
    expect(findingsOfList(list, locked)).toEqual([
      { name: 'tslib', version: '1.14.1', ships: false, severity: 'unknown', what: 'Bad', where: '' },
    ])
  })
})

test('entries of one package under several names all count, and ranges that an advisory lists', () => {
  const list = {
    'tone-core': { npmname: 'tone', vulnerabilities: [{ below: '16.0.0', identifiers: { summary: 'One' } }] },
    'tone-ui': {
      npmname: 'tone',
      vulnerabilities: [
        {
          ranges: [{ below: '2.0.0' }, { atOrAbove: '15.0.0', below: '16.0.0' }],
          identifiers: { summary: 'Two' },
        },
      ],
    },
  }
  expect(findingsOfList(list, locked).map(({ what }) => what)).toEqual(['One', 'Two'])
})

test('a report of npm tells each advisory once, and not who uses the package', () => {
  const via = [{ title: 'Tone runs things', url: 'https://a.example/', severity: 'high' }, 'tslib']
  const report = { vulnerabilities: { tone: { nodes: ['node_modules/tone', 'node_modules/gone'], via } } }
  expect(findingsOfNpm(report, locked)).toEqual([
    {
      name: 'tone',
      version: '15.5.44',
      ships: true,
      severity: 'high',
      what: 'Tone runs things',
      where: 'https://a.example/',
    },
  ])
})

describe('asked for by its command', () => {
  const opened: ReturnType<typeof createServer>[] = []
  afterEach(() => Promise.all(opened.splice(0).map(closeServer)))

  /** @param advisories by package, as the registry tells them; without, it answers none */
  async function audit(advisories?: object) {
    const server = createServer((request, response) => {
      const bulk = request.url === '/-/npm/v1/security/advisories/bulk'
      response.writeHead(bulk ? (advisories === undefined ? 405 : 200) : 404, {
        'content-type': 'application/json',
      })
      response.end(JSON.stringify(bulk ? advisories : {}))
    })
    opened.push(server)
    const port = await openServer(server)
    return runCommand(process.execPath, [`${root}/scripts/audit.mjs`], {
      quiet: true,
      env: {
        ...process.env,
        npm_config_registry: `http://127.0.0.1:${port}/`,
        npm_config_fetch_retries: '0',
      },
    })
  }

  test('it fails, and names what the registry knows to be unsafe in what ships', async () => {
    const advisory = {
      id: 1,
      title: 'Runs things',
      severity: 'high',
      vulnerable_versions: '<99',
      url: 'https://a.example/',
    }
    const { code, output } = await audit({
      zustand: [{ ...advisory, cwe: [], cvss: { score: 8, vectorString: null } }],
    })
    expect(output).toMatch(/high: zustand \d+\.\d+\.\d+, ships: Runs things https:\/\/a\.example\//)
    expect(code).toBe(1)
  })

  test('it passes where nothing is known', async () => {
    const { code, output } = await audit({})
    expect(output).toMatch(/\d{3} packages looked up; found: 0, in what ships: 0\./)
    expect(code).toBe(0)
  })

  test('a registry without an audit is no clean bill: it fails, and says what else there is', async () => {
    const { code, output } = await audit()
    expect(output).toMatch(/The registry answers no audit: 405/)
    expect(output).toMatch(/lists of Retire\.js/)
    expect(code).toBe(1)
  })

  test.each(['package.json', 'README.md'])(
    'a file that is no list is no clean bill either: %s',
    async file => {
      const { code, output } = await runCommand(
        process.execPath,
        [`${root}/scripts/audit.mjs`, `${root}/${file}`],
        {
          quiet: true,
        },
      )
      expect(output).toMatch(/is no list of advisories\./)
      expect(code).toBe(1)
    },
  )
})
