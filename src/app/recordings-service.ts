import type { Recordings } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Outcome, Run } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint, Page } from '../ports/page.ts'
import type { Sound } from '../ports/sound.ts'
import type { Store } from '../ports/store.ts'
import type { Tab, TabChange, Tabs } from '../ports/tabs.ts'
import { createLibrary } from '../sequence/library.ts'
import { createPlayer } from '../sequence/player.ts'
import { createRecorder, type RecordedStep } from '../sequence/recorder.ts'
import { countSteps, parseSequence, type Sequence, type Track } from '../sequence/sequence-schema.ts'
import { waitUntilSettled } from '../sequence/settle.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  readonly sound: Sound
  readonly clock: Clock
  readonly keep: Store
  readonly store: PanelStore
  readonly language: () => Language
  readonly newId: () => string
  /** The door that live intents take. */
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** Something to tell that no command asked for. */
  readonly tell: (text: Text) => void
}

export type RecordingsService = ReturnType<typeof createRecordings>

/** Recording, keeping and playing: the sequence domain joined to the browser. */
export function createRecordings(parts: Parts) {
  const { commands, tabs, page, clock, keep, store, language } = parts
  const neverReplayed = new Set(commands.filter(command => !command.recorded).map(command => command.id))
  const guarded = new Set(commands.filter(command => command.guarded).map(command => command.id))
  const untimed = new Set(commands.filter(command => command.order === 'beside').map(command => command.id))
  const library = createLibrary({ store: keep })
  const recorder = createRecorder({
    store: keep,
    clock,
    newId: parts.newId,
    neverReplayed,
    onCutShort: error => parts.tell({ error: { code: error.code, detail: error.detail } }),
  })
  const player = createPlayer({
    clock,
    run: intent => parts.dispatch({ ...intent, source: 'sequence' }),
    settled: settleActiveTab,
    neverReplayed,
    untimed,
    goToTrack,
    onNote: ({ key, velocity, duration }) => {
      parts.sound.keyDown(key, velocity, store.getState().settings.keyVoice)
      clock.after(duration, () => parts.sound.keyUp(key))
    },
  })
  const steps = new Map<number, RecordedStep>()
  /** Outcomes whose page is still being looked at. */
  const looking = new Set<Promise<void>>()
  let lastKept: string | undefined

  recorder.watch(({ kind, ms, events }) => store.setState({ recording: { kind, ms, events } }))

  const recordings: Recordings = {
    async start() {
      const tab = await tabs.active().catch(() => undefined)
      const name = render(language(), say('recording-name', { date: dateWords(clock.wall(), language()) }))
      await recorder.start({ name, ...(tab === undefined ? {} : { tab }) })
    },
    pause: () => recorder.pause(),
    async resume() {
      recorder.resume()
    },
    async mark() {
      if (recorder.state().kind !== 'recording') throw new ClavierError('not-recording')
      const label = timeWords(recorder.state().ms)
      recorder.mark(label)
      return { label }
    },
    async stop() {
      await Promise.all(looking)
      const sequence = await recorder.stop()
      lastKept = sequence.id
      await list()
      return {
        name: sequence.name,
        steps: countSteps(sequence),
        seconds: Math.round(sequence.durationMs / 1000),
      }
    },
    async saveAs(name) {
      const entry = (await library.list()).find(({ id, finished }) => finished && (lastKept ?? id) === id)
      if (entry === undefined) throw new ClavierError('nothing-recorded')
      await rename(entry.id, name)
      // By its id: another recording may have been kept since.
      return { id: entry.id, before: entry.name }
    },
    rename,
    async play(name, signal) {
      const sequence = await library.load((await wanted(name)).id)
      return play(sequence, signal)
    },
    async forget(name) {
      const entry = await wanted(name)
      const sequence = await library.load(entry.id)
      await library.remove(entry.id)
      await list()
      return { name: entry.name, sequence }
    },
    async bringBack(value) {
      const sequence = parseSequence(value, new Set(commands.map(({ id }) => id)))
      if (sequence === undefined) throw new ClavierError('sequence-broken', { name: '' })
      await library.keep(sequence)
      await list()
    },
  }

  return {
    ...recordings,
    /** Reads what is kept, and closes recordings that were cut off. */
    async open(): Promise<void> {
      await list()
      const recovered = await recorder.recoverUnfinished()
      const [first] = recovered
      if (first === undefined) return
      await list()
      parts.tell(say('recording-recovered', { name: first.name }))
    },
    /** A command begins: a step, if it is to be recorded. */
    onStart({ id, intent }: Run): void {
      // Going there again does it again.
      if (intent.source === 'arrival' || guarded.has(intent.command)) return
      const step = recorder.did(intent)
      if (step !== undefined) steps.set(id, step)
    },
    onOutcome({ id, intent }: Run, { status, error, secret = false }: Outcome): void {
      // Whether its words are secret is known only now.
      const late = guarded.has(intent.command) && intent.source !== 'arrival'
      const step = late ? recorder.did(intent, { secret }) : steps.get(id)
      if (step === undefined) return
      steps.delete(id)
      const outcome: OutcomeData = error === undefined ? { status } : { status, error }
      const look = fingerprintActiveTab().then(seen => recorder.outcome(step, outcome, seen))
      looking.add(look)
      void look.finally(() => looking.delete(look))
    },
    onSaid(text: string, confidence: number, secret = false): void {
      recorder.said({ text, confidence, language: speechTags[language()] }, { secret })
    },
    onNote(key: number, velocity: number, duration: number): void {
      recorder.note({ key, velocity, duration })
    },
    onTab(change: TabChange): void {
      if (change.kind === 'opened' && change.tab.active) recorder.tab('open', change.tab)
      if (change.kind === 'activated') recorder.tab('switch', change.tab)
    },
  }

  async function play(sequence: Sequence, signal: CancelSignal) {
    let problem: ErrorData | undefined
    let steps = 0
    const stopWatching = player.watch(state => {
      if (state.kind === 'idle') return
      steps = state.step
      store.setState({ playing: { name: sequence.name, step: state.step, steps: state.steps } })
      if (state.kind !== 'paused-at-step') return
      problem = state.problem.error
      player.stop()
    })
    try {
      const { status } = await player.play(sequence, { signal })
      if (problem !== undefined) throw new ClavierError(problem.code, problem.detail)
      return { name: sequence.name, steps, whole: status === 'finished' }
    } finally {
      stopWatching()
      store.setState({ playing: undefined })
    }
  }

  /** The kept recording of that name, or the last one; rejects with what there is instead. */
  async function wanted(name: string | undefined) {
    if (name !== undefined) {
      const found = await library.findByName(name)
      if (found.kind === 'one') return found.entry
      if (found.kind === 'none') throw new ClavierError('sequence-unknown', { name })
      const choices = found.entries.slice(0, 5).map(entry => entry.name)
      throw new ClavierError('name-ambiguous', { name, choices: choices.join(' · ') })
    }
    const last = (await library.list()).find(entry => entry.finished)
    if (last === undefined) throw new ClavierError('nothing-recorded')
    return last
  }

  async function rename(id: string, name: string): Promise<void> {
    await library.rename(id, name)
    await list()
  }

  async function list(): Promise<void> {
    const entries = (await library.list()).filter(entry => entry.finished)
    const rows = entries.map(({ id, name, createdAt, durationMs, steps }) => ({
      id,
      name,
      createdAt,
      durationMs,
      steps,
    }))
    store.setState({ sequences: rows })
  }

  /** Brings a recorded tab forward: the one in front or another that shows its address, else a new one. */
  async function goToTrack({ url }: Track): Promise<OutcomeData> {
    // Pages without a web address are not kept; the tab in front has to serve.
    if (url === '') return { status: 'done' }
    const open = (await tabs.list()).filter(tab => tab.url === url)
    const tab: Tab | undefined = open.find(other => other.active) ?? open[0]
    if (tab === undefined) await tabs.open(url)
    else await tabs.activate(tab.id)
    return { status: 'done' }
  }

  async function fingerprintActiveTab(): Promise<Fingerprint | undefined> {
    try {
      return await page.fingerprint((await tabs.active()).id)
    } catch (error) {
      // Pages that cannot be looked into simply have no fingerprint.
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }

  async function settleActiveTab(): Promise<boolean> {
    return waitUntilSettled({
      clock,
      fingerprint: fingerprintActiveTab,
      loading: async () => (await tabs.active()).status === 'loading',
    })
  }
}

function dateWords(wall: number, language: Language): string {
  const format = new Intl.DateTimeFormat(speechTags[language], { dateStyle: 'medium', timeStyle: 'medium' })
  return format.format(wall)
}

/** Minutes and seconds, `1:05`. */
function timeWords(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
