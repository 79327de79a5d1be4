import { settingsInWords } from '../../../extension/panel/views/settings/setting-words.ts'
import { createTextSearch } from '../../../src/answers/text-search.ts'
import { createApp } from '../../../src/app/app.ts'
import type { SavedType } from '../../../src/ports/files.ts'
// The panel loads these when they are first needed; here they are there at once, so that time can stand still.
import '../../../src/app/finding-service.ts'
import '../../../src/app/media-service.ts'
import '../../../src/app/models-service.ts'
import '../../../src/app/prompts-service.ts'
import '../../../src/app/recognition-controls.ts'
import '../../../src/app/writing-service.ts'
import '../../../src/app/dictation-service.ts'
import '../../../src/app/reading-service.ts'
import '../../../src/app/guessing-service.ts'
import '../../../src/app/training-service.ts'
import '../../../src/app/follow-service.ts'
import { render } from '../../../src/language/text.ts'
import type { NewCanceller } from '../../../src/ports/cancel.ts'
import type { Mirror } from '../../../src/ports/mirror.ts'
import type { PageTargets } from '../../../src/ports/page-targets.ts'
import { firstStepsAsJson, firstStepsKey } from '../../../src/settings/first-steps-kept.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { createMemoryMirror } from '../memory-mirror.ts'
import { createMemorySession, type MemorySession } from '../memory-session.ts'
import { createMemoryStore, type MemoryStore } from '../memory-store.ts'
import { createMemoryTables, type MemoryTables } from '../memory-tables.ts'
import { createFakeRecogniserPort } from '../speech/fake-recogniser-port.ts'
import { createFakeBrowser, type FakeBrowser, type FakePage } from './fake-browser.ts'
import { createFakeGuessPage } from './fake-guess-page.ts'
import { createFakeLibrary } from './fake-library.ts'
import { createFakeLists, type FakeLists } from './fake-lists.ts'
import { createFakeModelStore, type FakeModelStore } from './fake-model-store.ts'
import { createFakePanelFields } from './fake-panel-fields.ts'
import { createFakePdf } from './fake-pdf.ts'
import { createFakeAssistant, createFakeKeyboards, createFakeSound, createFakeVoice } from './fake-ports.ts'
import { createFakeRecognisers } from './fake-recognisers.ts'
import { createFakeShareTools } from './fake-share-tools.ts'
import { createFakeTabVideo, type FakeTabVideo } from './fake-tab-video.ts'
import { createFakeTargets } from './fake-targets.ts'
import { createFakeWriting, type FakeFields } from './fake-writing.ts'

export const newCanceller: NewCanceller = () => {
  const controller = new AbortController()
  return { signal: controller.signal, cancel: () => controller.abort() }
}

export const organ = 'http://news.test/organ'
export const shop = 'http://shop.test/'
/** A form. */
export const visit = 'http://shop.test/visit'
export const account = 'http://shop.test/account'
export const cart = 'http://shop.test/cart'
export const mail = 'http://mail.test/'
export const blank = 'http://blank.test/'
export const inner = 'chrome://settings/'
export const practicePage = 'http://practice.test/'

const web: Readonly<Record<string, FakePage>> = {
  [organ]: {
    title: 'The organ',
    text: 'The organ was built in 1886.\n\nThe gate closes at dusk.',
    links: [{ name: 'Shop', to: shop }, { name: 'Play' }],
    sound: 200,
  },
  [shop]: { title: 'Shop', links: [{ name: 'Cart', to: cart }] },
  [cart]: { title: 'Cart' },
  [visit]: {
    title: 'Your visit',
    links: [{ name: 'Shop', to: shop }, { name: 'Play' }, { name: 'Tickets', opens: mail }],
    fields: [
      { name: 'Newsletter', field: 'check', value: 'off' },
      { name: 'Day of visit', field: 'date', value: '' },
      { name: 'Visitors', field: 'number', value: '2' },
      { name: 'Seat', field: 'select', value: 'Nave', options: ['Nave', 'Gallery', 'Choir'] },
      { name: 'Photo', field: 'file', value: '' },
    ],
  },
  [account]: { title: 'Account', fields: [{ name: 'Password', field: 'text', value: '', secret: true }] },
  [mail]: { title: 'Mail', text: 'One new letter.' },
  [blank]: { title: '', height: 500 },
  [inner]: { title: 'Settings' },
  [practicePage]: { title: 'Welcome to Clavier', text: 'A page to practise on.', links: [{ name: 'Count' }] },
}

export interface WorldOptions {
  readonly clock?: FakeClock
  readonly keep?: MemoryStore
  readonly tables?: MemoryTables
  readonly session?: MemorySession
  readonly mirror?: Mirror
  readonly browser?: FakeBrowser
  readonly fields?: FakeFields
  /** A server outlives a panel. */
  readonly modelStore?: FakeModelStore
  readonly targets?: Partial<PageTargets>
  readonly lists?: FakeLists
  readonly video?: FakeTabVideo
  readonly freshBrowser?: boolean
  /** Everything was deleted just before. */
  readonly erasure?: 'done' | 'failed'
  readonly browserLanguage?: string
  /** Nothing is kept yet, so that the first steps begin. */
  readonly firstSteps?: boolean
  /** False: `start` is left to the test. */
  readonly started?: boolean
}

/** What is kept where somebody has had the first steps. */
const notNew = { [firstStepsKey]: firstStepsAsJson({ over: true, behind: [], declined: [] }) }

/** Only counts up over all worlds, as ids in the product are never given twice. */
let ids = 0

export type World = Awaited<ReturnType<typeof createWorld>>

/** Clavier whole over fakes of every port, with time passed in: one tab, on the page about the organ. */
export async function createWorld(options: WorldOptions = {}) {
  const clock = options.clock ?? createFakeClock()
  const keep = options.keep ?? createMemoryStore(options.firstSteps === true ? {} : { entries: notNew })
  const session = options.session ?? createMemorySession()
  const browser = options.browser ?? createFakeBrowser(web)
  if (options.browser === undefined) browser.put(organ)
  const fields = options.fields ?? createFakeWriting()
  const panelFields = createFakePanelFields()
  const library = createFakeLibrary()
  const lists = options.lists ?? createFakeLists()
  const video = options.video ?? createFakeTabVideo(clock)
  const store = createPanelStore()
  const sound = createFakeSound(clock)
  const voice = createFakeVoice(clock)
  const speech = createFakeRecogniserPort()
  const recognition = createFakeRecognisers(speech.recogniser)
  const keyboard = createFakeKeyboards(clock)
  const assistant = createFakeAssistant()
  const modelStore = options.modelStore ?? createFakeModelStore()
  const tables = options.tables ?? createMemoryTables()
  const textSearch = createTextSearch()
  const pdf = createFakePdf()
  const guessPage = createFakeGuessPage()
  const shareTools = createFakeShareTools()
  const bugs: unknown[] = []
  /** When everything was to be deleted, in ms. */
  const erasures: number[] = []
  /** Files that were given to the user. */
  const saved: { readonly name: string; readonly text: string }[] = []
  const savedBytes: { readonly name: string; readonly type: SavedType; readonly bytes: Uint8Array }[] = []
  const savedSounds: { readonly name: string; readonly bytes: number }[] = []
  /** Whether keyboards and speech act through this panel, of several open ones. */
  const turn = { ours: true }
  const app = createApp({
    store,
    tabs: browser.tabs,
    page: browser.page,
    pageWriting: fields.writing,
    targets: { ...createFakeTargets(browser.page), ...options.targets },
    pageLists: async () => lists.pageLists,
    panelFields: panelFields.panelFields,
    history: library.history,
    bookmarks: library.bookmarks,
    sound: sound.sound,
    voice: voice.voice,
    recognisers: recognition.recognisers,
    microphones: recognition.microphones,
    keyboards: keyboard.keyboards,
    assistant: assistant.assistant,
    modelStore: async () => modelStore.store,
    machine: async () => ({ system: 'linux', memory: 8, origin: 'chrome-extension://clavier' }),
    tables: async () => tables,
    textSearch: async () => textSearch,
    pdf: async () => pdf.reader,
    keep,
    allData: {
      erasure: options.erasure ?? 'none',
      erase: async () => {
        erasures.push(clock.now())
      },
    },
    session,
    guessPage: guessPage.guessPage,
    cardPage: 'http://card.test/',
    ownPages: {
      permission: 'http://permission.test/',
      practice: practicePage,
      privacy: 'chrome-extension://clavier/privacy.html',
      openingKeys: async () => ['Alt+Shift+C', 'Alt+Shift+K'],
    },
    tabVideo: async () => video.tabVideo,
    files: {
      save: (name, text) => saved.push({ name, text }),
      saveSound: (name, wav) => savedSounds.push({ name, bytes: wav.length }),
      saveBytes: (name, type, bytes) => savedBytes.push({ name, type, bytes }),
    },
    shareTools: async () => shareTools.tools,
    mirror: options.mirror ?? createMemoryMirror(clock).machine(),
    settingWords: async () => settingsInWords,
    clock,
    newCanceller,
    newId: () => `id-${++ids}`,
    browserLanguage: options.browserLanguage ?? 'en-GB',
    freshBrowser: options.freshBrowser ?? false,
    actsOnDevices: () => turn.ours,
    onBug: error => bugs.push(error),
  })

  const state = () => store.getState()
  const settle = () => clock.advance(0)
  const outcome = () => {
    const { outcome: last } = state()
    if (last === undefined) throw new Error('Nothing has come of anything yet.')
    const code = 'error' in last.text ? last.text.error.code : undefined
    const detail = 'error' in last.text ? last.text.error.detail : {}
    const key = 'key' in last.text ? last.text.key : undefined
    // Spaces that hold a line together are spaces to who compares.
    const words = render(app.language(), last.text).replace(/[\u00a0\u202f]/gu, ' ')
    return { status: last.status, code, detail, key, words }
  }
  /** Types a phrase and waits for what comes of it at once; time stands still. */
  const type = async (words: string) => {
    app.submit(words)
    await settle()
    return outcome()
  }
  /** Plays keys one after another on the keyboard, each for 80 ms, then waits until the gesture is over. */
  const play = async (...strikes: readonly (number | readonly number[])[]) => {
    for (const strike of strikes) {
      const keys = typeof strike === 'number' ? [strike] : strike
      for (const key of keys) keyboard.down(key)
      await clock.advance(80)
      for (const key of keys) keyboard.up(key)
      await clock.advance(20)
    }
    await clock.advance(500)
    return outcome()
  }
  /** Presses drawn keys under latch, then Play. */
  const press = async (...keys: readonly number[]) => {
    for (const key of keys) app.latchKey(key)
    app.playLatched()
    await settle()
    return outcome()
  }
  /** Says a phrase into the microphone, which is on. */
  const hear = async (words: string, alternatives: readonly string[] = []) => {
    speech.session().hear(words, { alternatives })
    await settle()
    return outcome()
  }
  const listen = async () => {
    app.submit('start listening')
    await settle()
    speech.session().events.started()
    await settle()
    // Until Clavier has said so, and the echo of that has died away.
    await clock.advance(3000)
  }

  if (options.started !== false) {
    await app.start()
    await settle()
  }
  const devices = { sound, voice, speech, recognition, keyboard, assistant, modelStore }
  return {
    app,
    clock,
    keep,
    tables,
    session,
    pdf,
    browser,
    fields,
    lists,
    panelFields,
    library,
    store,
    state,
    bugs,
    erasures,
    saved,
    video,
    savedBytes,
    savedSounds,
    turn,
    guessPage,
    shareTools,
    ...devices,
    outcome,
    settle,
    type,
    play,
    press,
    hear,
    listen,
  }
}

/** Everything that is kept and shown and that a refused command must leave alone. */
export function kept(world: World) {
  const {
    outcome: _outcome,
    activity: _activity,
    interim: _interim,
    secrets: _secrets,
    ...state
  } = world.state()
  return {
    state,
    stored: world.keep.dump(),
    browser: world.browser.state(),
    fields: world.fields.state(),
    bookmarks: world.library.bookmarked(),
  }
}
