import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { debianWay, packagesToInstall, unpackDebianPackages } from '../../../scripts/debian-packages.mjs'
import { findSpeechTools, speechFolder } from '../../../scripts/speech-tools.mjs'

const own = '/home/ana/.cache/clavier/speech'
const model = 'share/pocketsphinx/model/en-us/cmudict-en-us.dict'

/** A machine with these files, and these folders in the one for libraries. */
function machine(
  files: readonly string[],
  folders: Record<string, readonly string[]> = {},
  env: Record<string, string> = {},
) {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: '/home/ana',
    exists: (path: string) => files.includes(path),
    foldersIn: (path: string) => folders[path] ?? [],
  }
}

describe('findSpeechTools', () => {
  test('takes the programs of the PATH and the model beside them', () => {
    expect(
      findSpeechTools(machine(['/usr/bin/flite', '/usr/bin/pocketsphinx_batch', `/usr/${model}`])),
    ).toEqual({
      flite: '/usr/bin/flite',
      pocketsphinx: '/usr/bin/pocketsphinx_batch',
      model: '/usr/share/pocketsphinx/model/en-us/en-us',
      dictionary: '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict',
      libraryPath: '',
    })
  })

  test('takes what was unpacked, with its libraries', () => {
    const files = ['flite', 'pocketsphinx_batch'].map(name => `${own}/usr/bin/${name}`)
    const folders = {
      [`${own}/usr/lib`]: ['x86_64-linux-gnu'],
      [`${own}/usr/lib/x86_64-linux-gnu`]: ['blas', 'lapack'],
    }
    const tools = findSpeechTools(machine([...files, `${own}/usr/${model}`], folders))
    expect(tools?.flite).toBe(`${own}/usr/bin/flite`)
    expect(tools?.model).toBe(`${own}/usr/share/pocketsphinx/model/en-us/en-us`)
    const libraries = `${own}/usr/lib/x86_64-linux-gnu`
    expect(tools?.libraryPath).toBe(`${libraries}:${libraries}/blas:${libraries}/lapack`)
  })

  test('what is half there on the system is made up from what was unpacked', () => {
    const files = ['/usr/bin/flite', `${own}/usr/bin/pocketsphinx_batch`, `${own}/usr/${model}`]
    const tools = findSpeechTools(machine(files, { [`${own}/usr/lib`]: ['aarch64-linux-gnu'] }))
    expect(tools?.flite).toBe('/usr/bin/flite')
    expect(tools?.libraryPath).toBe(`${own}/usr/lib/aarch64-linux-gnu`)
  })

  test.each([
    ['flite', ['/usr/bin/pocketsphinx_batch', `/usr/${model}`]],
    ['pocketsphinx', ['/usr/bin/flite', `/usr/${model}`]],
    ['the model', ['/usr/bin/flite', '/usr/bin/pocketsphinx_batch']],
  ])('none without %s', (_, files) => {
    expect(findSpeechTools(machine(files))).toBeUndefined()
  })

  test('the cache folder is the one that the user names', () => {
    expect(speechFolder({ env: { XDG_CACHE_HOME: '/fast' }, home: '/home/ana' })).toBe('/fast/clavier/speech')
  })
})

describe('debianWay', () => {
  const facts = { platform: 'linux', debian: true, uid: 1000, sudo: async () => false }

  test.each([
    ['root', { uid: 0 }],
    ['sudo', { sudo: async () => true }],
    ['unpack', {}],
    ['none', { debian: false }],
    ['none', { platform: 'darwin' }],
    ['none', { platform: 'win32', uid: undefined }],
  ])('%s', async (way, more) => {
    expect(await debianWay({ ...facts, ...more })).toBe(way)
  })
})

test('packagesToInstall reads what apt would do', () => {
  const simulated = [
    'NOTE: This is only a simulation!',
    'Inst libflite1 (2.2-5 Debian:12.15/oldstable [amd64])',
    'Inst flite (2.2-5 Debian:12.15/oldstable [amd64])',
    'Conf libflite1 (2.2-5 Debian:12.15/oldstable [amd64])',
  ].join('\n')
  expect(packagesToInstall(simulated)).toEqual(['libflite1', 'flite'])
  expect(packagesToInstall('flite is already the newest version.')).toEqual([])
})

test('a folder that cannot be written is said, and nothing is thrown', async () => {
  // A file stands where its folder would be.
  const folder = fileURLToPath(new URL(import.meta.url))
  expect(await unpackDebianPackages(['flite'], `${folder}/clavier/speech`, 'a voice')).toBe(false)
})
