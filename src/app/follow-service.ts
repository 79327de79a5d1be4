import { ClavierError } from '../errors.ts'
import type { Canceller, NewCanceller } from '../ports/cancel.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { FollowMove } from '../ports/page-layout.ts'
import type { Score, Sound } from '../ports/sound.ts'
import type { Tabs } from '../ports/tabs.ts'
import { createFollowPace, followCue } from '../sound/follow-cue.ts'
import { earconLaw, followLaw } from '../sound/sound-laws.ts'
import { type PanelState, type PanelStore, watchState } from '../state/panel-state.ts'
import { planOptions } from './layout-options.ts'

interface Parts {
  readonly page: Pick<Page, 'follow' | 'hinted'>
  readonly tabs: Pick<Tabs, 'active'>
  readonly sound: Pick<Sound, 'play'>
  readonly clock: Clock
  readonly store: PanelStore
  readonly newCanceller: NewCanceller
  /** Whether this panel is the one that acts, of several open ones. */
  readonly acts: () => boolean
  /** Whether a command that waits for a parameter takes numbers of hints, by its phrase. */
  readonly pointsAtHints: (phrase: string) => boolean
  /** Whether anything is spoken now. */
  readonly speaks: () => boolean
  /** Says words in place of those before; resolves when they are over. */
  readonly speak: (words: string) => Promise<unknown>
  readonly onBug: (error: unknown) => void
}

/** Characters of a name that are spoken of what moves on while it is said. */
const longestName = 40

/**
 * Sounds, and says, where things move: the focus, the scrolling, the pointer, hints. Pages are asked for it only
 * while the user wants it, and it never piles up: of what moves fast the last is heard.
 */
export function createFollow(parts: Parts) {
  const { page, sound, clock, store } = parts
  const pace = createFollowPace()
  /** What is followed now, by spaces; empty while nothing is. */
  let followed = ''
  let unfollow: Stop = () => {}
  let stopCue: Stop = () => {}
  let stopName: Stop = () => {}
  let cues: Canceller = parts.newCanceller()
  /** When a name may be said again. */
  let nameFree = Number.NEGATIVE_INFINITY
  /** The name that is being said. */
  let saying: string | undefined

  return {
    /** Takes the settings as they are now. */
    configure(): void {
      const { following, follows, feedback } = store.getState().settings
      const wanted = following && feedback ? follows.join(' ') : ''
      if (wanted === followed) return
      stop()
      followed = wanted
      if (wanted === '') return
      const stops = [page.follow(follows, onMove)]
      if (follows.includes('hint')) stops.push(watchState(store, enteredHint, hint => void point(hint)))
      unfollow = () => {
        for (const one of stops) one()
      }
    },
    stop,
  }

  function stop(): void {
    unfollow()
    unfollow = () => {}
    stopCue()
    stopName()
    pace.reset()
    cues.cancel()
    cues = parts.newCanceller()
    followed = ''
  }

  /** The number that is being entered, where it is that of a hint. */
  function enteredHint({ mode, parameter }: PanelState): number | undefined {
    const takes =
      parameter !== undefined && (parameter.command === '' || parts.pointsAtHints(parameter.command))
    const shown = mode?.name === 'numbers' ? mode.shown : takes ? parameter.shown : ''
    return /^\d{1,5}$/.test(shown) ? Number(shown) : undefined
  }

  /** What is pointed at is followed as what moves: the page tells of each number that it is asked for. */
  async function point(hint: number | undefined): Promise<void> {
    if (hint === undefined || !parts.acts()) return
    try {
      await page.hinted((await parts.tabs.active()).id, hint)
    } catch (error) {
      // Half a number may be that of nothing.
      if (!(error instanceof ClavierError)) parts.onBug(error)
    }
  }

  function onMove(move: FollowMove): void {
    if (!parts.acts()) return
    const cue = followCue(move, planOptions(store.getState().settings))
    // What waits is of a place that has been left since.
    stopCue()
    if (cue !== undefined) {
      play(pace.moved(cue, clock.now()))
      waitForCue()
    }
    if (move.by === 'scroll') return
    stopName()
    const name = spokenName(move)
    if (name !== '') wantName(name)
  }

  function waitForCue(): void {
    const due = pace.due()
    if (due === undefined) return
    stopCue = clock.after(Math.max(0, due - clock.now()), () => {
      play(pace.next(clock.now()))
      waitForCue()
    })
  }

  function play(cue: Score | undefined): void {
    if (cue === undefined) return
    sound.play(parts.speaks() ? behindSpeech(cue) : cue, cues.signal, 'follow').catch((error: unknown) => {
      // That nothing can be heard is told elsewhere, and nothing would be gained by telling it of every move.
      if (!(error instanceof ClavierError)) parts.onBug(error)
    })
  }

  /** What is said of a move: the name of what stands there, where its kind is told in words and words are spoken. */
  function spokenName({ kind, name }: FollowMove): string {
    const { settings, dictation } = store.getState()
    if (kind === undefined || !settings.speakOutcomes || dictation?.on === true) return ''
    const mode = settings.layoutKinds[kind]
    return mode === 'speech' || mode === 'both' ? shortened(name) : ''
  }

  function wantName(name: string): void {
    if (name === saying) return
    // Answers, outcomes and what is read are not cut for it.
    const say = () => {
      if (parts.speaks() && saying === undefined) return
      nameFree = clock.now() + followLaw.apart
      saying = name
      void parts.speak(name).finally(() => {
        if (saying === name) saying = undefined
      })
    }
    if (clock.now() >= nameFree) say()
    else stopName = clock.after(nameFree - clock.now(), say)
  }
}

function behindSpeech(score: Score): Score {
  const softer = (level: number) => Math.max(-60, level + earconLaw.whileSpeaking)
  return { ...score, notes: score.notes.map(note => ({ ...note, level: softer(note.level) })) }
}

/** The beginning of a name, whole words of it. */
function shortened(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  if (plain.length <= longestName) return plain
  const end = plain.lastIndexOf(' ', longestName)
  return plain.slice(0, end > 0 ? end : longestName)
}
