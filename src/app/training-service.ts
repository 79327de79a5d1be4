import type { Training } from '../commands/training-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { GuessPage } from '../ports/guess-page.ts'
import type { ElementKind } from '../ports/page-layout.ts'
import type { Score, Sound } from '../ports/sound.ts'
import type { Voice } from '../ports/speech.ts'
import type { GuessCue } from '../sound/guess-game.ts'
import { kindScore, legendScores } from '../sound/kind-scores.ts'
import { legendLaw } from '../sound/sound-laws.ts'
import { type PanelStore, watchState } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { planOptions } from './layout-options.ts'

interface Parts extends Pick<AppParts, 'newCanceller'> {
  readonly store: PanelStore
  readonly sound: Pick<Sound, 'play'>
  readonly voice: Pick<Voice, 'hush'>
  readonly clock: Pick<Clock, 'after'>
  readonly announcer: Pick<Announcer, 'show' | 'speak'>
  /** Language that is spoken. */
  readonly voiceLanguage: () => Language
  readonly guessPage: Pick<GuessPage, 'address'>
}

/** Where a screen reader says the name that is shown, it gets this long before the sound, in ms. */
const readerPause = 1200
/** Silence between a sound and the next name, in ms: they must not run into one another. */
const restPause = 300

export interface TrainingService extends Training {
  /** Sounds a cue as the user hears pages. Resolves with false where it was cut. */
  cue(cue: GuessCue): Promise<boolean>
}

/** Sounds kinds one by one, so that they are known when a page is heard. */
export function createTraining(parts: Parts): TrainingService {
  const { store, sound, announcer } = parts

  return {
    practicePage: parts.guessPage.address,
    async legend(signal) {
      const entries = legendScores(planOptions(settings()))
      if (entries.length === 0) throw new ClavierError('no-kind-sounds')
      const until = parts.newCanceller()
      // It may have been stopped while this was loaded.
      if (signal.aborted) until.cancel()
      signal.addEventListener('abort', until.cancel, { once: true })
      const stopWatching = watchInterruptions(until.cancel)
      try {
        for (const entry of entries) {
          const { kind, score } = entry
          if (!(await named(kind, until.signal)) || !(await played(score, until.signal))) return cutShort()
          if (entry !== entries.at(-1) && !(await pause(restPause, until.signal))) return cutShort()
        }
        return { text: say('sound-legend-heard', { count: entries.length }), cut: false }
      } finally {
        stopWatching()
        signal.removeEventListener('abort', until.cancel)
      }
    },
    async soundOf(kind, signal) {
      const options = planOptions(settings())
      const middle = { ...legendLaw, band: (options.bands - 1) / 2 }
      const whole = await played(kindScore(kind, middle, options), signal)
      return { text: say('sound-of-kind', { kind: nameOf(kind) }), cut: !whole }
    },
    cue: cue => played(kindScore(cue.kind, cue, planOptions(settings()))),
  }

  function settings() {
    return store.getState().settings
  }

  function played(score: Score, signal?: CancelSignal): Promise<boolean> {
    return sound.play(score, signal, 'layout')
  }

  /** Tells which kind comes; false where it was cut. */
  async function named(kind: ElementKind, signal: CancelSignal): Promise<boolean> {
    if (signal.aborted) return false
    const name = nameOf(kind)
    announcer.show(name)
    const { feedback, speakOutcomes } = settings()
    if (feedback && speakOutcomes) {
      const hush = () => parts.voice.hush()
      signal.addEventListener('abort', hush, { once: true })
      try {
        const said = await announcer.speak(render(parts.voiceLanguage(), name))
        if (said === 'cut' || signal.aborted) return false
        if (said === 'said') return true
      } finally {
        signal.removeEventListener('abort', hush)
      }
    }
    return pause(readerPause, signal)
  }

  /** False where it was cut. */
  function pause(ms: number, signal: CancelSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false)
    return new Promise(resolve => {
      const end = (whole: boolean) => {
        stop()
        signal.removeEventListener('abort', cut)
        resolve(whole)
      }
      const cut = () => end(false)
      const stop = parts.clock.after(ms, () => end(true))
      signal.addEventListener('abort', cut, { once: true })
    })
  }

  /** Any key that goes down, and anything else that is asked for, cuts. */
  function watchInterruptions(cut: () => void): Stop {
    const begun = store.getState()
    const newest = begun.activity.at(-1)?.id
    const held = new Set(begun.keysDown)
    const stops = [
      watchState(
        store,
        state => state.keysDown,
        keys => {
          for (const key of held) if (!keys.includes(key)) held.delete(key)
          if (keys.some(key => !held.has(key))) cut()
        },
      ),
      watchState(
        store,
        state => state.latched.length,
        count => {
          if (count > begun.latched.length) cut()
        },
      ),
      watchState(
        store,
        state => state.activity.at(-1)?.id,
        id => {
          if (id !== newest) cut()
        },
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }
}

function nameOf(kind: ElementKind): Text {
  return say('kind-sounding', { kind })
}

function cutShort(): { readonly text: Text; readonly cut: true } {
  return { text: say('sound-legend-cut'), cut: true }
}
