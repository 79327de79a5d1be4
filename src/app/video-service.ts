import type { Videos } from '../commands/video-context.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { Chapter, TabVideo } from '../ports/tab-video.ts'
import type { Tabs } from '../ports/tabs.ts'
import { fileName } from '../sequence/file-name.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import { parseVideoNote, type VideoNote } from '../sequence/video-note.ts'
import { type PanelStore, watchState } from '../state/panel-state.ts'
import type { RecordingState, VideoState } from '../state/sequence-state.ts'
import { onlyRefused } from './only-refused.ts'
import type { RecordingsService } from './recordings-service.ts'
import { videoKey } from './video-key.ts'

interface Parts {
  readonly video: TabVideo
  readonly store: PanelStore
  readonly keep: Store
  readonly tabs: Tabs
  readonly clock: Clock
  readonly kept: Pick<RecordingsService, 'library'>
  readonly tell: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** How often a tab that Chrome does not let us film yet is tried again, in ms. */
const againMs = 2_000
/** How long the command that began a recording has to tell of it, in ms. */
const tellMs = 300
/** How long the end of a recording may take until it is among what is kept, in ms. */
const keptPatience = 5_000

export type VideoService = ReturnType<typeof createVideos>

/** A video of the tab in front that begins, pauses and ends with each recording, where the user wants one. */
export function createVideos({ video, store, keep, tabs, clock, kept, tell, onBug }: Parts) {
  /** Of the video that is recorded now; undefined while none is. */
  let note: VideoNote | undefined
  let stopTrying: Stop = () => {}
  /** Beginnings and ends come one after the other, in the order in which they were asked for. */
  let turn: Promise<void> = Promise.resolve()
  let before: RecordingState['kind'] = 'idle'
  /** Of the recording under way: when it began on the clock, and its pauses. */
  let began = { at: 0, pausedMs: 0 }
  let pausedAt: number | undefined
  /** Which recording it is, so that nothing of one goes on in the next. */
  let recording = 0

  const videos: Videos = {
    async save() {
      if (note !== undefined) throw new ClavierError('video-running')
      const last = await readNote()
      return saveAs(last, last && (await sequenceOf(last)))
    },
    async discard() {
      if (note !== undefined) throw new ClavierError('video-running')
      if ((await video.left()) === undefined) throw new ClavierError('no-video')
      await forget()
      show('off')
    },
  }

  return {
    ...videos,
    /** What became of the video that a panel before this one has recorded: one that nobody saved is offered. */
    async open(): Promise<void> {
      const last = await readNote()
      // A note that cannot be read may be of a video that nobody has saved.
      if (last?.saved || (await video.left()) === undefined) return forget()
      show('off', { code: 'video-left', detail: {} })
      tell({ error: { code: 'video-left', detail: {} } })
    },
    /** A recording that is to be filmed is in this state now. */
    onRecording(kind: RecordingState['kind']): void {
      const was = before
      before = kind
      const now = clock.now()
      if (was === 'idle') began = { at: now, pausedMs: 0 }
      if (pausedAt !== undefined) began = { ...began, pausedMs: began.pausedMs + now - pausedAt }
      pausedAt = kind === 'paused' ? now : undefined
      if (kind === 'idle') {
        stopTrying()
        if (was !== 'idle') inTurn(end)
      } else if (was === 'idle') {
        recording += 1
        inTurn(begin)
      } else if (kind === 'paused') inTurn(async () => pauseOrGoOn('paused'))
      else inTurn(async () => pauseOrGoOn('recording'))
    },
  }

  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work).catch(onBug)
  }

  async function begin(): Promise<void> {
    show('waiting')
    try {
      await saveLeft()
    } catch (error) {
      return troubled(error)
    }
    await attempt(undefined)
  }

  /** The next video takes the place of one that was cut off: that is saved first. */
  async function saveLeft(): Promise<void> {
    const last = await readNote()
    // Without a note that can be read it may be one that nobody has saved.
    if (last?.saved || (await video.left()) === undefined) return
    tellLater(say('video-saved', await saveAs(last, last && (await sequenceOf(last)))))
  }

  /** Tries to film; again and again where only a key of the user is missing. */
  async function attempt(wanted: number | undefined): Promise<void> {
    let tabId = wanted
    try {
      const tab = wanted === undefined ? await tabs.active() : await tabs.get(wanted)
      if (tab === undefined) throw new ClavierError('tab-gone')
      tabId = tab.id
      await video.start(tab.id, onOver)
      const offsetMs = Math.round((pausedAt ?? clock.now()) - began.at - began.pausedMs)
      note = { version: 1, sequence: (await recordedNow().catch(onlyRefused)) ?? '', offsetMs, saved: false }
      // It is filmed all the same: the note only tells the next panel of it.
      await keep.set(videoKey, { ...note }).catch(onlyRefused)
      if (before === 'paused') video.pause()
      show(before === 'paused' ? 'paused' : 'recording')
      tellLater(say('video-runs', { title: tab.title }))
    } catch (error) {
      if (!(error instanceof ClavierError) || error.code !== 'video-uninvoked') return troubled(error)
      const data = { code: error.code, detail: error.detail }
      // Told once; the line of the video goes on saying it.
      if (store.getState().video.error?.code !== error.code) tellLater({ error: data })
      show('waiting', data)
      const next = tabId
      const own = recording
      stopTrying = clock.after(againMs, () => {
        inTurn(async () => {
          if (before !== 'idle' && own === recording && note === undefined) await attempt(next)
        })
      })
    }
  }

  function troubled(error: unknown): void {
    if (!(error instanceof ClavierError)) throw error
    const data = { code: error.code, detail: error.detail }
    show('trouble', data)
    tellLater({ error: data })
  }

  /** What the recording itself tells comes first. */
  function tellLater(text: Text): void {
    clock.after(tellMs, () => tell(text))
  }

  function onOver(error: ErrorData): void {
    if (note === undefined) return
    show('trouble', error)
    tell({ error })
  }

  function pauseOrGoOn(kind: 'paused' | 'recording'): void {
    if (note === undefined || store.getState().video.kind === 'trouble') return
    if (kind === 'paused') video.pause()
    else video.resume()
    show(kind)
  }

  async function end(): Promise<void> {
    const ended = note
    note = undefined
    if (ended === undefined) {
      show('off')
      return
    }
    try {
      await video.stop()
      const sequence = await keptSequence(ended)
      tell(say('video-saved', await saveAs(ended, sequence)))
      show('off')
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      const data = { code: error.code, detail: error.detail }
      show('off', data)
      tell({ error: data })
    }
  }

  async function saveAs(of: VideoNote | undefined, sequence: Sequence | undefined) {
    const name = fileName(sequence?.name ?? '', '').slice(0, -1)
    const saved = await video.save(
      name,
      sequence === undefined ? [] : chaptersOf(sequence, of?.offsetMs ?? 0),
    )
    // It stays until the next one, or the next panel: a download can be refused, or lost.
    if (of !== undefined) await keep.set(videoKey, { ...of, saved: true }).catch(onlyRefused)
    return saved
  }

  /** The recording that ends now is kept a moment later. */
  async function keptSequence(of: VideoNote): Promise<Sequence | undefined> {
    const found = await sequenceOf(of)
    if (found !== undefined) return found
    await new Promise<void>(resolve => {
      let given = false
      let stop: Stop = () => {}
      const over = () => {
        if (given) return
        given = true
        stopWaiting()
        stop()
        resolve()
      }
      const stopWaiting = clock.after(keptPatience, over)
      let first = true
      stop = watchState(
        store,
        state => state.sequences,
        () => {
          if (!first) over()
          first = false
        },
      )
    })
    return sequenceOf(of)
  }

  /** Id of the recording under way: others may be of the same moment, such as one that was read from a file. */
  async function recordedNow(): Promise<string> {
    return (await kept.library.list()).find(({ finished }) => !finished)?.id ?? ''
  }

  async function sequenceOf({ sequence }: VideoNote): Promise<Sequence | undefined> {
    const entry = (await kept.library.list()).find(({ id, finished }) => finished && id === sequence)
    return entry && (await kept.library.load(entry.id))
  }

  async function readNote(): Promise<VideoNote | undefined> {
    return parseVideoNote(await keep.get(videoKey))
  }

  async function forget(): Promise<void> {
    await video.discard()
    // A note without a video is passed over, and goes when the next panel opens.
    await keep.remove([videoKey]).catch(onlyRefused)
  }

  function show(kind: VideoState['kind'], error?: ErrorData): void {
    store.setState({ video: { kind, error } })
  }
}

/** A chapter from the beginning and one from each mark on. */
function chaptersOf({ name, events }: Sequence, offsetMs: number): readonly Chapter[] {
  const marks = events.flatMap(event =>
    event.kind === 'mark' ? [{ ms: Math.max(0, event.ms - offsetMs), label: event.label }] : [],
  )
  if (marks.length === 0) return []
  return marks[0]?.ms === 0 ? marks : [{ ms: 0, label: name }, ...marks]
}
