import { createApp } from '../../src/app/app.ts'
import { late } from '../../src/app/late.ts'
import { createMicrophones } from '../../src/devices/microphones.ts'
import { createRecognisers } from '../../src/devices/recognisers.ts'
import { createSpeechServerKnock } from '../../src/devices/speech-server-knock.ts'
import { createSpeechVoice } from '../../src/devices/speech-voice.ts'
import { createToneSound } from '../../src/devices/tone-sound.ts'
import { browserSpeech } from '../../src/devices/web-speech.ts'
import { type PanelStore, watchState } from '../../src/state/panel-state.ts'
import { openAllData } from '../chrome/all-data.ts'
import { createBookmarks } from '../chrome/bookmarks.ts'
import { browserClock, newCanceller } from '../chrome/clock.ts'
import { createDeviceTurn } from '../chrome/device-turn.ts'
import { createFiles, offering } from '../chrome/files.ts'
import { createGuessPage } from '../chrome/guess-page.ts'
import { createHistory } from '../chrome/history.ts'
import { createIconQueue, showIcon } from '../chrome/icon.ts'
import { createMirror } from '../chrome/mirror.ts'
import { setOriginRule } from '../chrome/origin-rule.ts'
import { ownAddress } from '../chrome/own-addresses.ts'
import { createOwnPages } from '../chrome/own-pages.ts'
import { createPage } from '../chrome/page.ts'
import { createPageTargets } from '../chrome/page-targets.ts'
import { pageWriting } from '../chrome/page-writing.ts'
import { createSession } from '../chrome/session.ts'
import { createStore } from '../chrome/store.ts'
import { createTabs } from '../chrome/tabs.ts'
import { protocol } from '../messaging/protocol.ts'
import { createServer } from '../messaging/rpc-server.ts'
import { iconOf, iconTitle } from './icon-state.ts'
import { lazyAssistant } from './lazy-assistant.ts'
import { lazyKeyboards } from './lazy-keyboards.ts'
import { lazySpeechServer } from './lazy-speech-server.ts'
import { lazyTextSearch } from './lazy-text-search.ts'
import type { PanelActions } from './panel-actions.ts'
import { createPanelFields } from './panel-fields.ts'
import { serveScanning } from './serve-scanning.ts'
import { serveTraining } from './serve-training.ts'

/** The composition root of what acts: builds the ports and the app over them. It is loaded beside what is drawn. */
export async function createBrain(
  store: PanelStore,
): Promise<{ readonly actions: PanelActions; start(): Promise<void> }> {
  const allData = await openAllData()
  const turn = createDeviceTurn()
  const keep = createStore()
  const sound = createToneSound({ clock: browserClock })
  const showInTurn = createIconQueue()
  const knock = createSpeechServerKnock({ fetch: fetch.bind(globalThis), clock: browserClock })

  const app = createApp({
    store,
    tabs: createTabs(turn.attended),
    page: createPage(turn.attended, () => store.getState().settings.motion === 'less'),
    pageWriting,
    targets: createPageTargets(),
    pageLists: async () => (await import('../chrome/page-lists.ts')).createPageLists(),
    panelFields: createPanelFields(document),
    history: createHistory(),
    bookmarks: createBookmarks(),
    sound,
    voice: createSpeechVoice(globalThis.speechSynthesis, browserClock),
    recognisers: createRecognisers({
      speech: browserSpeech(),
      clock: browserClock,
      knock,
      address: () => store.getState().settings.speechServerAddress,
      server: lazySpeechServer(async () => {
        const [{ createSpeechServer }, { browserAudio, createVoiceCapture }] = await Promise.all([
          import('../../src/devices/speech-server.ts'),
          import('../../src/devices/voice-capture.ts'),
        ])
        const audio = browserAudio(chrome.runtime.getURL('voice-worklet.js'), browserClock)
        return createSpeechServer({
          fetch: fetch.bind(globalThis),
          knock,
          capture: createVoiceCapture(audio),
          clock: browserClock,
          settings: () => {
            const { speechServerAddress: address, speechServerModel: model } = store.getState().settings
            return { address, model }
          },
        })
      }),
    }),
    microphones: createMicrophones(navigator.mediaDevices),
    keyboards: lazyKeyboards(() => import('../../src/devices/midi.ts')),
    assistant: lazyAssistant(async () =>
      (await import('./panel-assistant.ts')).createPanelAssistant({
        settings: () => store.getState().settings,
        language: () => app.language(),
        keep,
      }),
    ),
    modelStore: async () =>
      (await import('../../src/devices/ollama-store.ts')).createModelStore({
        endpoint: () => store.getState().settings.ollamaAddress,
        fetch: fetch.bind(globalThis),
        prepare: setOriginRule,
      }),
    machine: async () => (await import('../chrome/machine.ts')).readMachine(navigator, location.origin),
    // Once: each opens a database, which nobody closes.
    tables: late(async () => (await import('../../src/devices/tables.ts')).createTables()),
    textSearch: lazyTextSearch,
    keep,
    allData,
    pdf: async () => {
      const { createPdfReader } = await import('../../src/devices/pdf-text.ts')
      const load = async () => (await import('../../src/devices/pdf-js.ts')).pdfJs
      return createPdfReader({ fetch: fetch.bind(globalThis), load })
    },
    session: createSession(),
    files: createFiles(document),
    shareTools: async () => (await import('../chrome/share-tools.ts')).shareTools,
    tabVideo: async () => (await import('../chrome/tab-video.ts')).createTabVideo(offering(document)),
    guessPage: createGuessPage(),
    cardPage: ownAddress('card'),
    ownPages: createOwnPages(),
    mirror: createMirror(),
    settingWords: async () => (await import('./views/settings/setting-words.ts')).settingsInWords,
    clock: browserClock,
    newCanceller,
    newId: () => crypto.randomUUID(),
    actsOnDevices: turn.ours,
    browserLanguage: navigator.language,
    freshBrowser: await isFreshBrowser(),
    onBug: error => console.error('Clavier bug:', error),
  })

  return {
    actions: {
      ...app,
      openPermissions: () => void chrome.tabs.create({ url: ownAddress('permission') }),
      searchSequences: sought => void app.searchSequences(sought),
      lookAtPractice: () => void app.lookAtPractice(),
      checkAnswers: () => void app.checkAnswers(),
      lookForRecognisers: () => void app.lookForRecognisers(),
    },
    start,
  }

  async function start(): Promise<void> {
    const server = createServer('panel', chrome.runtime, protocol)
    serveTraining(server, app, turn.ours)
    serveScanning(server, app, turn.ours)
    server.serve('permission-changed', ({ which }) => {
      app.permissionChanged(which)
      return {}
    })
    // Its title says the state in the panel's language: it changes with either.
    watchState(
      store,
      state => iconTitle(iconOf(state), app.language()),
      () => void showState(),
    )
    // With a keyboard there the first key has to sound at once.
    watchState(
      store,
      ({ midi }) => midi.devices.length > 0,
      connected => {
        if (connected) void sound.prepare()
      },
    )
    // Sound and speech may wait for a touch, and every touch of the panel is one.
    for (const touch of ['pointerdown', 'keydown'] as const)
      addEventListener(touch, app.touched, { passive: true })
    // Chrome tells the doorman of a closed side panel, but not of a closed tab.
    addEventListener('pagehide', () => {
      app.stop()
      void showIcon('off')
    })
    await app.start()
  }

  function showState(): Promise<void> {
    const state = iconOf(store.getState())
    return showInTurn(state, iconTitle(state, app.language()))
  }
}

/** Session storage lives as long as the browser runs: an empty one means that tabs have new ids. */
async function isFreshBrowser(): Promise<boolean> {
  const { running } = await chrome.storage.session.get('running')
  await chrome.storage.session.set({ running: true })
  return running !== true
}
