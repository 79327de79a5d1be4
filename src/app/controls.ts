import type { CommandContext, Controls } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { AlwaysAsking } from './always-asking.ts'
import type { Announcer } from './announcer.ts'
import type { KeyInput } from './key-input.ts'
import type { LearningService } from './learning-service.ts'
import type { Modes } from './modes-service.ts'
import type { NameKeys } from './name-keys.ts'
import type { SettingsService } from './settings-service.ts'
import { atMost, wait } from './wait.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
  readonly settings: SettingsService
  readonly announcer: Announcer
  readonly browser: Pick<CommandContext, 'tabs' | 'page'>
  readonly dispatcher: () => Dispatcher
  /** No breath of several commands is gone on with. */
  readonly endBreaths: () => void
  readonly keys: () => KeyInput
  readonly modes: Modes
  readonly clock: Clock
  /** A file of settings that waits to be kept; nobody has asked for any while it is not loaded. */
  readonly file: { readonly loaded: () => { waits(): boolean; drop(): boolean } | undefined }
  /** Sequences from files or codes that wait to be kept; nobody has asked for any while it is not loaded. */
  readonly sequenceFiles: { readonly loaded: () => { waits(): boolean; drop(): boolean } | undefined }
  readonly choices: { close(): boolean }
  readonly sayable: { close(): boolean }
  readonly askedWhat: { end(): boolean }
  readonly always: Pick<AlwaysAsking, 'answer' | 'drop'>
  /** Nothing is learnt while it is not loaded. */
  readonly learning: { readonly loaded: () => Pick<LearningService, 'answer' | 'end'> | undefined }
  /** A vocabulary from a file that waits to be kept; nobody has asked for any while it is not loaded. */
  readonly imports: { readonly loaded: () => { waits(): boolean; drop(): boolean } | undefined }
  readonly nameKeys: NameKeys
  readonly dictation: { end(): boolean }
  /** Closes the sequence that is edited; tells whether one was. */
  readonly endEditing: () => boolean
  readonly arrivals: Pick<Controls, 'arrive' | 'lastDone' | 'readPhrase'>
  readonly scrolling: { readonly stop: () => Promise<boolean> }
  readonly setListening: (on: boolean) => Promise<boolean>
  /** Ends the page that is heard now; tells whether one was. */
  readonly cutLayout: () => boolean
}

/** How long escape waits for what a mode has under way to be told of, in ms, so that it has the last word. */
const endingPatience = 300

/** What commands may do to the panel itself. */
export function createControls(parts: Parts): Controls {
  const { store, settings, announcer, browser } = parts
  return {
    setListening: parts.setListening,
    async setSwitch(which, on) {
      const before = store.getState().settings[which]
      await settings.change({ [which]: on })
      return before
    },
    changeSettings: settings.change,
    showView: view => store.setState({ view }),
    hidePicture() {
      const { picture } = store.getState()
      if (picture !== undefined) store.setState({ picture: undefined })
      return picture !== undefined
    },
    setMode(mode) {
      const before = store.getState().mode?.name
      if (mode === before) return before
      if (mode === undefined) parts.modes.leave()
      else if (!store.getState().settings.keys) throw new ClavierError('keys-off')
      else parts.modes.enter(mode)
      return before
    },
    writtenLine: () => store.getState().letters?.text,
    waitingForLine: () => store.getState().letters?.command,
    async answerQuestion(yes) {
      const learnt = await parts.learning.loaded()?.answer(yes)
      if (learnt !== undefined) return learnt
      const always = await parts.always.answer(yes)
      if (always !== undefined) return always
      const answered =
        (await answerFile(yes)) ??
        (await answerImport(yes)) ??
        (await answerSequences(yes)) ??
        (await parts.keys().answer(yes))
      if (answered !== undefined) return answered
      if (!yes && parts.choices.close()) return say('nothing-chosen')
      throw new ClavierError('nothing-asked')
    },
    async endEverything() {
      parts.endBreaths()
      const ended = parts.dispatcher().cancelAll()
      const hushed = announcer.hush()
      const left = parts.modes.leave()
      const learnt = parts.learning.loaded()?.end() || parts.nameKeys.end()
      const imported = parts.imports.loaded()?.drop() ?? false
      const played = parts.keys().escape()
      const closed = parts.choices.close()
      const sayable = parts.sayable.close()
      const listed = parts.askedWhat.end() || sayable
      const dictated = parts.dictation.end()
      parts.always.drop()
      if (left) await atMost(parts.clock, endingPatience, parts.modes.ended())
      const sequences = parts.sequenceFiles.loaded()?.drop() ?? false
      const dropped = parts.file.loaded()?.drop() || sequences
      const scrolled = await atMost(parts.clock, endingPatience, parts.scrolling.stop())
      const hidden = await atMost(parts.clock, endingPatience, hideHints())
      const unmarked = await atMost(parts.clock, endingPatience, clearMarks())
      const keys = left || learnt || played
      const asked = imported || closed || listed || dropped || dictated
      const acted = ended || keys || asked || scrolled === true || hidden === true || unmarked === true
      // What plays of a sequence ends first: it is closed where nothing else is to end, but what is being said.
      const leftEditor = !acted && parts.endEditing()
      return acted || hushed || leftEditor
    },
    async stopWhatRuns() {
      const ended = parts.dispatcher().stopNewest()
      const hushed = announcer.hush()
      const practised = store.getState().mode?.name === 'practice' && parts.modes.leave()
      const scrolled = (await atMost(parts.clock, endingPatience, parts.scrolling.stop())) === true
      if (practised) return 'something'
      if (!ended && !hushed && !scrolled && parts.dictation.end()) return 'something'
      if (!ended && !scrolled && (await stopLoading())) return 'loading'
      return ended || hushed || scrolled ? 'something' : 'nothing'
    },
    learnKeys(name) {
      parts.modes.leave()
      parts.learning.loaded()?.end()
      parts.nameKeys.start(name)
    },
    ...parts.arrivals,
    async undoLast() {
      // A sweep that sounds still has not left behind what there is to take back of it.
      if (parts.cutLayout()) await wait(parts.clock, 0)
      return parts.dispatcher().undoLast()
    },
    repeatLast: () => parts.dispatcher().repeatLast(),
  }

  async function stopLoading(): Promise<boolean> {
    try {
      const { id, status } = await browser.tabs.active()
      return status === 'loading' && (await browser.tabs.stopLoading(id))
    } catch {
      // No tab loads nothing; stop must work everywhere.
      return false
    }
  }

  /** Keeps the vocabulary that was read from a file, or not; undefined where none waits. */
  async function answerImport(yes: boolean): Promise<Text | undefined> {
    const imports = parts.imports.loaded()
    if (imports?.waits() !== true) return undefined
    if (!yes) {
      imports.drop()
      return say('import-dropped')
    }
    const intent = { command: 'keep-vocabulary', slots: {}, source: 'clicked', heard: '' } as const
    const { error, text } = await parts.dispatcher().dispatch(intent)
    if (error !== undefined) throw new ClavierError(error.code, error.detail)
    return text
  }

  /** Keeps the sequences that were read, or not; undefined where none wait. */
  async function answerSequences(yes: boolean): Promise<Text | undefined> {
    if (parts.sequenceFiles.loaded()?.waits() !== true) return undefined
    const command = yes ? 'keep-import' : 'discard-import'
    const intent = { command, slots: {}, source: 'clicked', heard: '' } as const
    const { error, text } = await parts.dispatcher().dispatch(intent)
    if (error !== undefined) throw new ClavierError(error.code, error.detail)
    return text
  }

  /** Keeps what a file holds that waits for an answer, or leaves it; undefined where none waits. */
  async function answerFile(yes: boolean): Promise<Text | undefined> {
    const file = parts.file.loaded()
    if (file?.waits() !== true) return undefined
    if (!yes) {
      file.drop()
      return say('settings-file-dropped')
    }
    const kept = await parts
      .dispatcher()
      .dispatch({ command: 'keep-settings', slots: {}, source: 'clicked', heard: 'keep settings' })
    if (kept.error !== undefined) throw new ClavierError(kept.error.code, kept.error.detail)
    return kept.text
  }

  async function clearMarks(): Promise<boolean> {
    try {
      return await browser.page.clearMarks((await browser.tabs.active()).id, 'all', false)
    } catch {
      // A page that cannot be reached has no marks either.
      return false
    }
  }

  async function hideHints(): Promise<boolean> {
    try {
      return await browser.page.hideHints((await browser.tabs.active()).id)
    } catch {
      // A page that cannot be reached has no hints; escape must work everywhere.
      return false
    }
  }
}
