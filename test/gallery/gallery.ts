import { commandRows } from '../../extension/panel/command-rows.ts'
import type { PanelActions } from '../../extension/panel/panel-actions.ts'
import { mountPanel } from '../../extension/panel/views/mount-panel.ts'
import { registry } from '../../src/commands/registry.ts'
import { type Language, languages } from '../../src/language/language.ts'
import { loadPacks } from '../../src/language/text.ts'
import { createPanelStore, type PanelState, type ViewName, viewNames } from '../../src/state/panel-state.ts'
import { mountControls } from './controls-sheet.ts'
import { findFaintFocus, findFaults, type Sought } from './find-faults.ts'
import { shownSequence } from './states/sequences.ts'
import { allStates, galleryStates } from './states.ts'

/** What of the panel is shown: a view in one of its states, or the sheet of controls. */
export interface Shown {
  readonly view: ViewName | 'controls'
  readonly state: string
  readonly language: Language
}

/** What tests ask of the page. */
export interface Gallery {
  readonly states: typeof allStates
  /** The store behind what is shown, for what happens while it is. */
  readonly store: ReturnType<typeof createPanelStore>
  /** Resolves once it is drawn, with its fonts and what of it is loaded late. */
  show(shown: Partial<Shown>): Promise<void>
  /** Resolves once what was put into the store is drawn. */
  drawn(): Promise<void>
  /** What is in the store in one of the states of Now. */
  now(state: string): PanelState
  /** What is wrong with how it is laid out, and with its colours, as it is shown now. */
  faults(sought?: Sought): readonly string[]
  /** Controls on which the focus is forced, and on which it does not stand out. */
  faintFocus(): readonly string[]
}

declare global {
  interface Window {
    gallery: Gallery
  }
}

const commands = commandRows(registry)

const nothing = () => {}
const actions: PanelActions = {
  submit: nothing,
  draft: nothing,
  editReply: nothing,
  keyDown: nothing,
  keyUp: nothing,
  talk: { press: nothing, release: nothing, toggle: nothing },
  latchKey: nothing,
  playLatched: nothing,
  escape: nothing,
  editLine: nothing,
  strikeLetters: nothing,
  run: nothing,
  show: nothing,
  searchNames: nothing,
  searchSettings: nothing,
  searchSequences: nothing,
  recordedSoFar: () => shownSequence,
  change: async () => {},
  readSettingsFile: async () => {},
  readCode: async () => {},
  readSequenceFiles: async () => {},
  importVocabulary: nothing,
  openPermissions: nothing,
  retryKeyboards: nothing,
  lookForRecognisers: nothing,
  keptSequence: async () => shownSequence,
  answersKey: async () => {},
  foldThoughts: nothing,
  lookAtPractice: nothing,
  checkAnswers: nothing,
}

const store = createPanelStore()
let language: Language = 'en'
let stop = nothing

async function show({
  view = 'now',
  state = 'usual',
  language: wanted = 'en',
}: Partial<Shown>): Promise<void> {
  const root = place()
  stop()
  language = wanted
  if (view === 'controls') {
    stop = mountControls(root)
  } else {
    store.setState(stateOf(view, state), true)
    const mounted = mountPanel({ root, store, commands, language: () => language, actions })
    stop = () => mounted.stop()
  }
  await settled()
}

function place(): HTMLElement {
  const root = document.getElementById('app')
  if (root === null) throw new Error('panel.html has no element with the id “app”.')
  return root
}

function stateOf(view: ViewName, state: string): PanelState {
  const shown = galleryStates[view][state]
  if (shown === undefined)
    throw new Error(`There is no state “${state}” of ${view}: see test/gallery/states.ts`)
  return shown
}

/** Resolves when nothing has been drawn for three frames, and all that was loaded is there. */
async function settled(): Promise<void> {
  const root = place()
  let quiet = 0
  const watch = new MutationObserver(() => {
    quiet = 0
  })
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  while (quiet < 3) {
    await frame()
    quiet += 1
  }
  watch.disconnect()
}

function frame(): Promise<unknown> {
  return new Promise(resolve => requestAnimationFrame(resolve))
}

const asked = new URL(location.href).searchParams
const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find(one => one === value)

await loadPacks()
// Views, and parts of them, are loaded when they are first shown: once that is done, a state is drawn as soon as it is asked for.
await Promise.all(Object.values(import.meta.glob('../../extension/panel/views/**/*.ts')).map(load => load()))
await show({
  view: asked.get('sheet') === 'controls' ? 'controls' : (oneOf(viewNames, asked.get('view')) ?? 'now'),
  state: asked.get('state') ?? 'usual',
  language: oneOf(languages, asked.get('language')) ?? 'en',
})
window.gallery = {
  states: allStates,
  store,
  show,
  drawn: settled,
  now: state => stateOf('now', state),
  faults: findFaults,
  faintFocus: findFaintFocus,
}
document.documentElement.dataset.gallery = 'ready'
