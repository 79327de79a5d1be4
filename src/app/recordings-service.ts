import type { Choices } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Recordings } from '../commands/recordings-context.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Fingerprint, Page } from '../ports/page.ts'
import type { PageTargets } from '../ports/page-targets.ts'
import type { Store } from '../ports/store.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { createRecorder } from '../sequence/recorder.ts'
import { runsLow } from '../sequence/recording-room.ts'
import { countSteps } from '../sequence/sequence-schema.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { createPausedMedia } from './paused-media.ts'
import { createRecordedMedia } from './recorded-media.ts'
import { createRecordedSteps } from './recorded-steps.ts'
import { createSequencesShelf } from './sequences-shelf.ts'
import { wait } from './wait.ts'

/** How often the time that is shown goes on, and every how many times the room that is left is asked for. */
const beatMs = 1_000
const roomEvery = 15

/** A page that an outcome has sent for is waited for that long, and looked for so often, to be recorded with it. Milliseconds. */
const arrivalMs = 3_000
const lookMs = 50

interface Parts {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  /** As it is: what recording itself does to pages is no step of anybody. */
  readonly page: Page
  readonly targets: PageTargets
  readonly clock: Clock
  readonly keep: Store
  readonly store: PanelStore
  readonly choices: Pick<Choices, 'offer'>
  readonly language: () => Language
  readonly newId: () => string
  /** Something to tell that no command asked for. */
  readonly tell: (text: Text) => void
}

export type RecordingsService = ReturnType<typeof createRecordings>

/** Recording and keeping: the sequence domain joined to the browser. */
export function createRecordings(parts: Parts) {
  const { commands, tabs, page, clock, keep, store, language } = parts
  const shelf = createSequencesShelf(parts)
  const { library, list } = shelf
  const recorder = createRecorder({
    store: keep,
    clock,
    newId: parts.newId,
    neverReplayed: new Set(commands.filter(command => !command.recorded).map(command => command.id)),
    makeRoom: async () => (await library.purge(Number.NEGATIVE_INFINITY)) > 0,
    onCutShort: error => {
      parts.tell({ error: { code: error.code, detail: error.detail } })
      void shelf.refresh()
    },
  })
  const media = createRecordedMedia({ page, tabs, recorder })
  const pausedMedia = createPausedMedia({ page, tabs })
  const steps = createRecordedSteps({ ...parts, recorder, media, fingerprint: fingerprintActiveTab })
  let lastKept: string | undefined
  let low = false
  let stopBeat: Stop = () => {}

  recorder.watch(show)

  const recordings: Recordings = {
    ...shelf,
    async start() {
      if (recorder.state().kind !== 'idle') throw new ClavierError('already-recording')
      const tab = await tabs.active().catch(() => undefined)
      const name = render(language(), say('recording-name', { date: dateWords(clock.wall(), language()) }))
      low = false
      media.begin()
      pausedMedia.forget()
      await recorder.start({ name, ...(tab === undefined ? {} : { tab }) })
      stopBeat()
      beat(0)
    },
    async pause() {
      await recorder.pause()
      const withMedia = store.getState().settings.pauseMediaWithRecording
      return { media: withMedia ? await pausedMedia.pause() : 0 }
    },
    async resume() {
      recorder.resume()
      const { started, left } = await pausedMedia.resume()
      return { media: started, left }
    },
    async mark() {
      if (recorder.state().kind !== 'recording') throw new ClavierError('not-recording')
      const label = clockTime(recorder.state().ms / 1000)
      recorder.mark(label)
      return { label }
    },
    async stop() {
      await steps.settled()
      pausedMedia.forget()
      const sequence = await recorder.stop()
      lastKept = sequence.id
      await shelf.added(sequence.id)
      return {
        name: sequence.name,
        steps: countSteps(sequence),
        seconds: Math.round(sequence.durationMs / 1000),
      }
    },
    async saveAs(name) {
      const entry = (await library.list()).find(({ id, finished }) => finished && (lastKept ?? id) === id)
      if (entry === undefined) throw new ClavierError('nothing-recorded')
      await shelf.rename(entry.id, name)
      // By its id: another recording may have been kept since.
      return { id: entry.id, before: entry.name }
    },
  }

  return {
    ...recordings,
    library,
    /** Shows what is kept now, after somebody else has changed it. */
    refresh: shelf.refresh,
    wanted: shelf.wanted,
    search: shelf.search,
    fitting: shelf.fitting,
    /** What is being recorded, until now; see `Recorder.soFar`. */
    soFar: recorder.soFar,
    acts: steps.acts,
    onTurn: steps.onTurn,
    onStart: steps.onStart,
    onOutcome: steps.onOutcome,
    onTab: steps.onTab,
    /** Reads what is kept. */
    open: list,
    /** Closes recordings that were cut off. Takes seconds where one of them may be another window's: see `recoverUnfinished`. */
    async recover(): Promise<void> {
      const recovered = await recorder.recoverUnfinished()
      const [first] = recovered
      if (first !== undefined) {
        await shelf.refresh()
        parts.tell(say('recording-recovered', { name: first.name }))
      }
      await shelf.purgeOld()
    },
    onSaid(text: string, confidence: number, secret = false): void {
      recorder.said({ text, confidence, language: speechTags[language()] }, { secret })
    },
    onNote(key: number, velocity: number, duration: number): void {
      // What letters write is no step, or one after these: only now is it known what the keys are for.
      const { letters } = store.getState()
      recorder.note({ key, velocity, duration, ...(letters && { spells: true }) })
    },
  }

  function show(): void {
    store.setState({ recording: { ...recorder.state(), low } })
  }

  /** While something is recorded its time goes on, and it is watched how much room there is. */
  function beat(count: number): void {
    const { kind } = recorder.state()
    if (kind === 'idle') return
    if (kind === 'recording') show()
    if (count % roomEvery === 0) void watchRoom()
    stopBeat = clock.after(beatMs, () => beat(count + 1))
  }

  async function watchRoom(): Promise<void> {
    const left = await keep.room?.().catch(() => undefined)
    const state = recorder.state()
    if (low || state.kind === 'idle') return
    const what = runsLow(state, left)
    if (what === undefined) return
    low = true
    show()
    parts.tell(say('recording-low', { what }))
  }

  async function fingerprintActiveTab(): Promise<Fingerprint | undefined> {
    try {
      const tab = await arrived()
      return tab === undefined ? undefined : await page.fingerprint(tab.id)
    } catch (error) {
      // Pages that cannot be looked into simply have no fingerprint.
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }

  /** The tab in front once its page is there: until then the one before still answers. Undefined where it is late. */
  async function arrived(): Promise<Tab | undefined> {
    const until = clock.now() + arrivalMs
    for (;;) {
      const tab = await tabs.active()
      if (tab.status !== 'loading') return tab
      if (clock.now() >= until) return undefined
      await wait(clock, lookMs)
    }
  }
}

function dateWords(wall: number, language: Language): string {
  const format = new Intl.DateTimeFormat(speechTags[language], { dateStyle: 'medium', timeStyle: 'medium' })
  return format.format(wall)
}
