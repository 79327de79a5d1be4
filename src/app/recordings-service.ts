import type { Recordings } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Outcome, Run } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { OutcomeData } from '../ports/intent.ts'
import type { Fingerprint, Page } from '../ports/page.ts'
import type { Store } from '../ports/store.ts'
import type { TabChange, Tabs } from '../ports/tabs.ts'
import { createLibrary } from '../sequence/library.ts'
import { createRecorder, type RecordedStep } from '../sequence/recorder.ts'
import { countSteps } from '../sequence/sequence-schema.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  readonly clock: Clock
  readonly keep: Store
  readonly store: PanelStore
  readonly language: () => Language
  readonly newId: () => string
  /** Something to tell that no command asked for. */
  readonly tell: (text: Text) => void
}

export type RecordingsService = ReturnType<typeof createRecordings>

/** Recording and keeping: the sequence domain joined to the browser. */
export function createRecordings(parts: Parts) {
  const { commands, tabs, page, clock, keep, store, language } = parts
  const neverReplayed = new Set(commands.filter(command => !command.recorded).map(command => command.id))
  const guarded = new Set(commands.filter(command => command.guarded).map(command => command.id))
  const library = createLibrary({ store: keep, clock })
  const recorder = createRecorder({
    store: keep,
    clock,
    newId: parts.newId,
    neverReplayed,
    onCutShort: error => parts.tell({ error: { code: error.code, detail: error.detail } }),
  })
  const steps = new Map<number, RecordedStep>()
  /** Outcomes whose page is still being looked at. */
  const looking = new Set<Promise<void>>()
  let lastKept: string | undefined

  recorder.watch(({ kind, ms, events }) =>
    store.setState({ recording: { kind, ms, events, bytes: 0, low: false } }),
  )

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
    async forget(name) {
      const { id, name: called } = await wanted(name)
      await library.remove(id)
      await list()
      return { id, name: called }
    },
    async bringBack(id) {
      const { name } = await library.restore(id)
      await list()
      return { name }
    },
  }

  return {
    ...recordings,
    library,
    wanted,
    /** Shows what is kept now, after somebody else has changed it. */
    refresh: list,
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

  async function fingerprintActiveTab(): Promise<Fingerprint | undefined> {
    try {
      return await page.fingerprint((await tabs.active()).id)
    } catch (error) {
      // Pages that cannot be looked into simply have no fingerprint.
      if (error instanceof ClavierError) return undefined
      throw error
    }
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
