import type { Acting } from '../commands/acting-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { PartPlace, Played, Playing, WantedPlay } from '../commands/playing-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { PageTargets } from '../ports/page-targets.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tabs } from '../ports/tabs.ts'
import { innerSequences, playCommands } from '../sequence/nesting.ts'
import { missingWordsOf, withWords } from '../sequence/parameters.ts'
import type { PlayManner } from '../sequence/performance.ts'
import { partAround, stopsOf } from '../sequence/play-places.ts'
import { createPlayer, type PlayState } from '../sequence/player.ts'
import { speeds } from '../sequence/playhead.ts'
import { differencesOf } from '../sequence/same-page.ts'
import { countSteps, type Sequence, type Track } from '../sequence/sequence-schema.ts'
import { nextSpeed } from '../sequence/speed-steps.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { ChoicesService } from './choices-service.ts'
import { createInnerPlaying } from './inner-playing.ts'
import type { KeySteps } from './key-steps.ts'
import { createPlayedMedia } from './played-media.ts'
import { createPlayedNotes } from './played-notes.ts'
import { createPlayedPlaces } from './played-places.ts'
import { createPlayedTabs } from './played-tabs.ts'
import { createPlayedTargets, namesElement } from './played-targets.ts'
import type { RecordingsService } from './recordings-service.ts'
import { createSequenceParts } from './sequence-parts.ts'
import { createShownPlaying } from './shown-playing.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  readonly targets: PageTargets
  readonly sound: Sound
  readonly clock: Clock
  readonly store: PanelStore
  readonly language: () => Language
  readonly kept: Pick<RecordingsService, 'library' | 'wanted' | 'refresh' | 'fitting'>
  readonly choices: Pick<ChoicesService, 'ask' | 'close' | 'offer'>
  readonly keySteps: KeySteps
  readonly acting: () => Promise<Pick<Acting, 'reach'>>
  readonly tell: (text: Text) => void
  readonly onBug: (error: unknown) => void
  /** The door that live intents take. */
  readonly dispatch: (intent: Intent, wanted: () => boolean) => Promise<Outcome>
}

/** How often the time that is shown is brought up to date. Milliseconds. */
const tickMs = 1_000

/** Plays what was recorded. */
export function createPlaying(parts: Parts): Playing {
  const { commands, page, clock, store, kept, keySteps } = parts
  const tabs = createPlayedTabs(parts.tabs, tracksWith)
  const places = createPlayedPlaces({ tabs: parts.tabs, page, clock, played: tabs })
  const media = createPlayedMedia({
    tabs: parts.tabs,
    page,
    clock,
    onMissing: () => parts.tell(say('playing-media-missing')),
    onBug: parts.onBug,
  })
  const settings = () => store.getState().settings
  const notes = createPlayedNotes({ sound: parts.sound, clock, settings })
  const shown = createShownPlaying({ ...parts, onProblem: notes.release })
  const inner = createInnerPlaying()
  const look = createPlayedTargets({
    commands: new Map(commands.map(command => [command.id, command])),
    page,
    targets: parts.targets,
    tabs,
    acting: parts.acting,
    language: parts.language,
  })
  let since: number | undefined
  let played: Sequence | undefined
  /** It has marks or pauses to go to. */
  let marks = false
  let plays = 0

  const player = createPlayer({
    clock,
    run,
    settled: places.settled,
    neverReplayed: new Set(commands.filter(command => !command.recorded).map(command => command.id)),
    untimed: new Set(commands.filter(command => command.order === 'beside').map(command => command.id)),
    goToTrack: tabs.goTo,
    followTrack: tabs.follow,
    forgetTrack: tabs.forget,
    restore: places.restore,
    prepare: async step => {
      const found = await look(step)
      if (found.kind !== 'ready' || !keySteps.isOne(step.did)) return found
      return { ...found, risk: found.risk ?? 'keys' }
    },
    compare: async recorded => {
      const now = await places.fingerprint()
      return now === undefined ? [] : differencesOf(recorded, now)
    },
    putMedia: media.put,
    onJump: media.jump,
    onPause: media.pause,
    onNote: notes.play,
    innerOf: inner.of,
  })
  player.watch(show)

  const part = createSequenceParts({ ...parts, playPlace: (place, signal) => playPlace(place, signal) })

  return {
    async play(wanted: WantedPlay, signal) {
      const sequence = await loaded(wanted)
      const missing = missingWordsOf(sequence)
      const { name } = sequence
      if (missing.length > 0)
        throw new ClavierError('parameters-missing', { name, missing: missing.join(' · ') })
      const { stepwise = false, percent } = wanted
      const speed = percent === undefined ? {} : { speed: percent / 100 }
      return perform(sequence, { stepwise, ...speed }, signal)
    },
    playPart: part.play,
    playPlace,
    pause(paused) {
      const { name } = now()
      const changed = paused !== nowPaused()
      player.pause(paused)
      return { name, changed }
    },
    decide(decision) {
      if (!player.decide(decision))
        throw new ClavierError(played === undefined ? 'nothing-played' : 'no-step-waits')
      parts.choices.close()
    },
    nextStep() {
      now()
      if (!player.nextStep()) throw new ClavierError('not-stepwise')
    },
    goToMark(by) {
      now()
      if (!player.goToMark(by)) throw new ClavierError('no-mark')
    },
    changeSpeed(wanted) {
      const before = now().speed
      const next =
        'percent' in wanted
          ? wanted.percent
          : wanted.step > 0
            ? (nextSpeed(before, 1) ?? speeds.max * 100)
            : (nextSpeed(before, -1) ?? speeds.min * 100)
      player.setSpeed(next / 100)
      media.speedChanged()
      return { before, now: next }
    },
    setLoop(on) {
      const { loop } = now()
      player.setLoop(on)
      return loop
    },
    setStepwise(on) {
      const { stepwise } = now()
      player.setStepwise(on)
      return stepwise
    },
    stop() {
      const { name } = now()
      player.stop()
      return { name }
    },
    since: () => since,
    waits: () => player.state().kind === 'paused-at-step',
    paused: nowPaused,
  }

  function tracksWith(track: Track): readonly Track[] {
    const all = [...(played === undefined ? [] : [played]), ...inner.all()]
    return all.find(({ tracks }) => tracks.includes(track))?.tracks ?? []
  }

  function nowPaused(): boolean {
    return store.getState().playing?.paused === true
  }

  function now() {
    const { playing } = store.getState()
    if (playing === undefined) throw new ClavierError('nothing-played')
    return playing
  }

  async function loaded({ name, words }: WantedPlay): Promise<Sequence> {
    const sequence = keySteps.of(await kept.library.load((await kept.wanted(name)).id))
    return words === undefined ? sequence : withWords(sequence, words, namesElement)
  }

  async function playPlace({ id, event }: PartPlace, signal: CancelSignal): Promise<Played> {
    const recorded = await kept.library.load(id)
    const sequence = keySteps.of(recorded)
    const begin = recorded.events[event]
    const at = begin === undefined ? event : sequence.events.indexOf(begin)
    return perform(sequence, partAround(sequence, at), signal)
  }

  async function perform(
    sequence: Sequence,
    manner: Partial<PlayManner>,
    signal: CancelSignal,
  ): Promise<Played> {
    const { name } = sequence
    if (!sequence.events.some(({ kind }) => playable.has(kind)))
      throw new ClavierError('sequence-empty', { name })
    const others = await innerSequences(sequence, named)
    // What was played ends first: its tabs and sounds are not those of this one.
    player.stop()
    end()
    plays += 1
    const own = plays
    inner.begin(others)
    since = clock.now()
    played = sequence
    marks = [sequence, ...others.values()].some(one => stopsOf(one).length > 1)
    let steps = 0
    const stopWatching = player.watch(state => {
      if (state.kind !== 'idle') steps = Math.max(steps, state.within.length === 0 ? state.step : 0)
    })
    const stopTicking = tick()
    try {
      const speed = settings().playingSpeed / 100
      // Nothing is heard of it until the first step is asked for.
      if (manner.stepwise === true) parts.tell(say('playing-stepwise'))
      const { status, skipped } = await player.play(sequence, { speed, ...manner, signal })
      const whole = status === 'finished'
      // One that did nothing has not been tried: its notes may mean something with other words.
      const tried = whole && manner.from === undefined && countSteps(sequence) > 0
      if (tried && sequence.imported === true) await trust(sequence.id)
      return { name, steps, skipped, whole }
    } finally {
      stopWatching()
      stopTicking()
      // Another one may play by now.
      if (own === plays) end()
    }
  }

  /** Nothing of what was played acts or sounds any more. */
  function end(): void {
    notes.release()
    media.release()
    tabs.clear()
    inner.end()
    since = undefined
    played = undefined
    shown.end()
  }

  function tick(): () => void {
    let stop = clock.after(tickMs, again)
    function again(): void {
      show(player.state())
      stop = clock.after(tickMs, again)
    }
    return () => stop()
  }

  /** It came from elsewhere and has been played to its end: it is the user's own from now on. */
  async function trust(id: string): Promise<void> {
    try {
      await kept.library.change(id, ({ imported: _, ...sequence }) => sequence)
      await kept.refresh()
    } catch (error) {
      // It has been played all the same: what is gone by now, or has no room, is asked about the next time.
      if (!(error instanceof ClavierError)) throw error
    }
  }

  async function named(name: string): Promise<Sequence | undefined> {
    try {
      return await loaded({ name })
    } catch (error) {
      // Steps that play it wait then, with what is wrong.
      if (error instanceof ClavierError) return undefined
      throw error
    }
  }

  async function run(intent: Intent, wanted: () => boolean) {
    // Those that are there are played inside; another door would end what plays now.
    if (playCommands.has(intent.command) || intent.command === 'play-part') {
      return { status: 'refused', error: inner.whyNot(intent) } as const
    }
    return parts.dispatch({ ...intent, source: 'sequence' }, wanted)
  }

  function show(state: PlayState): void {
    if (state.kind === 'idle' || played === undefined) {
      notes.release()
      return
    }
    shown.show(state, { id: played.id, marks })
  }
}

/** What is played of a sequence; all else tells of it. */
const playable: ReadonlySet<Sequence['events'][number]['kind']> = new Set(['did', 'note', 'media', 'tab'])
