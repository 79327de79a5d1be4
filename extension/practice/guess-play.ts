import { planOptions } from '../../src/app/layout-options.ts'
import { ClavierError } from '../../src/errors.ts'
import type { GuessGiven, GuessHeight, GuessStep } from '../../src/ports/guess-page.ts'
import type { ElementKind } from '../../src/ports/page-layout.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { keyBand } from '../../src/sound/band-keys.ts'
import {
  ask,
  emptyReport,
  type Guess,
  type GuessCue,
  type GuessGame,
  type GuessReport,
  type Judged,
  judge,
  newGame,
} from '../../src/sound/guess-game.ts'
import { bandsOf } from '../../src/sound/guess-heights.ts'
import { heardAs } from '../../src/sound/plan-options.ts'
import type { Random } from '../../src/sound/seeded-random.ts'
import type { GamePanel } from './game-panel.ts'
import type { GuessRecord } from './guess-record.ts'

/** What was done last, told by the live region. Nothing while a cue sounds: a reader must not talk over it. */
export type GuessNews = 'kind' | 'height' | 'judged' | 'play-first' | 'forgotten' | 'brought-back' | undefined
export type GuessTrouble = 'blocked' | 'failed' | 'unreadable' | 'not-kept' | undefined

export interface GuessState {
  readonly step: GuessStep
  /** Kinds that sound, in the order of their numbers. */
  readonly kinds: readonly ElementKind[]
  readonly kind: ElementKind | undefined
  readonly at: Guess['at'] | undefined
  readonly judged: Judged | undefined
  readonly news: GuessNews
  /** Keys answer where a panel is there to read them: wanted, and whether they do. */
  readonly keysWanted: boolean
  readonly keysAnswer: boolean
  readonly soundTrouble: GuessTrouble
  readonly recordTrouble: GuessTrouble
  readonly report: GuessReport
  /** What was forgotten and can come back. */
  readonly forgotten: GuessReport | undefined
}

interface Parts {
  readonly panel: GamePanel
  readonly record: GuessRecord
  readonly random: Random
  readonly settings: () => Settings
  readonly changed: (state: GuessState) => void
}

export type GuessPlay = ReturnType<typeof createGuessPlay>

/** The guess game as it is played: what is asked, answered, sounded and counted. */
export function createGuessPlay({ panel, record, random, settings, changed }: Parts) {
  let game: GuessGame = newGame
  let state: GuessState = {
    step: 'nothing',
    kinds: kindsNow(),
    kind: undefined,
    at: undefined,
    judged: undefined,
    news: undefined,
    keysWanted: true,
    keysAnswer: false,
    soundTrouble: undefined,
    recordTrouble: undefined,
    report: emptyReport,
    forgotten: undefined,
  }

  const play = {
    state: () => state,
    /** Reads what is kept, and follows it until stopped. */
    async open(): Promise<() => void> {
      const take = (report: GuessReport | undefined) =>
        set({
          report: report ?? state.report,
          recordTrouble: report === undefined ? 'unreadable' : undefined,
        })
      take(await record.read())
      return record.watch(take)
    },
    /** The user has chosen other kinds, or to hear them another way. A cue that is asked stays. */
    configure: () => set({ kinds: kindsNow() }),
    /** Asks for the next cue and sounds it; the same once more while it is not answered. */
    async play(): Promise<void> {
      const asked = ask(game, kindsNow(), settings().layoutBands, random)
      if (asked !== game) {
        game = asked
        set({ step: 'kind', kind: undefined, at: undefined, judged: undefined, forgotten: undefined })
      }
      if (game.cue === undefined) return
      // Before it sounds: who hears the first note may answer at once.
      void lend()
      await sound(game.cue)
    },
    kind(kind: ElementKind): void {
      if (!asks()) return
      set({ kind, step: state.at === undefined ? 'height' : state.step, news: 'kind' })
      answered()
    },
    height: (height: GuessHeight) => place({ height }),
    key: (key: number) => place({ key }),
    /** Sounds what it was, or what the user took it for. */
    async hear(what: 'cue' | 'guess'): Promise<void> {
      if (state.judged === undefined) return
      await sound(what === 'cue' ? state.judged.cue : guessed(state.judged))
    },
    /** Sounds a kind by itself. */
    sound,
    /** Lets keys answer, or gives them back. */
    async keys(on: boolean): Promise<void> {
      set({ keysWanted: on })
      await lend()
    },
    async forget(): Promise<void> {
      const { report, recordTrouble } = state
      await record.forget()
      const forgotten = recordTrouble === 'unreadable' ? undefined : report
      set({ report: emptyReport, recordTrouble: undefined, forgotten, news: 'forgotten' })
    },
    async bringBack(): Promise<void> {
      const { forgotten } = state
      if (forgotten === undefined) return
      if (await keeps(() => record.restore(forgotten))) {
        set({ report: forgotten, forgotten: undefined, news: 'brought-back' })
      }
    },
    /** What was played or said in the panel. */
    given(given: GuessGiven): void {
      switch (given.do) {
        case 'play':
          void play.play()
          break
        case 'hear':
          void play.hear(given.what)
          break
        case 'kind':
          play.kind(given.kind)
          break
        case 'kind-number': {
          const kind = state.kinds[given.number - 1]
          if (kind !== undefined) play.kind(kind)
          break
        }
        case 'height':
          play.height(given.height)
          break
        case 'key':
          play.key(given.key)
          break
        case 'keys-off':
          set({ keysWanted: false, keysAnswer: false })
      }
    },
    /** The page goes: the keys are given back. */
    close: () => void panel.waits('nothing', false).catch(() => undefined),
  }
  return play

  function set(change: Partial<GuessState>): void {
    state = { ...state, ...change }
    changed(state)
  }

  function kindsNow(): readonly ElementKind[] {
    return heardAs(planOptions(settings())).sounding
  }

  /** False, and told so, where nothing is asked. */
  function asks(): boolean {
    if (game.cue === undefined) set({ news: 'play-first' })
    return game.cue !== undefined
  }

  function place(at: Guess['at']): void {
    if (!asks()) return
    set({ at, news: 'height' })
    answered()
  }

  /** With both a kind and a height it is judged. */
  function answered(): void {
    const { kind, at } = state
    const { layoutBands: bands, layoutTurned: turned } = settings()
    const done =
      kind === undefined || at === undefined ? undefined : judge(game, { kind, at }, { bands, turned })
    if (done !== undefined) {
      game = done.game
      // What was forgotten would come back in place of this one.
      set({ step: 'next', judged: done.judged, news: 'judged', forgotten: undefined })
      void keeps(() => record.count(done.judged))
    }
    void lend()
  }

  /** Whether it could be written; if not, it is told. */
  async function keeps(write: () => Promise<void>): Promise<boolean> {
    try {
      await write()
      return true
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      set({ recordTrouble: error.code === 'storage-full' ? 'not-kept' : 'unreadable' })
      return false
    }
  }

  async function sound(cue: GuessCue): Promise<void> {
    // The live region is emptied: it would talk over what sounds.
    set({ news: undefined, soundTrouble: undefined })
    try {
      await panel.sound(cue)
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      set({ soundTrouble: error.code === 'sound-blocked' ? 'blocked' : 'failed' })
    }
  }

  async function lend(): Promise<void> {
    const { step, keysWanted } = state
    const keysAnswer = await panel.waits(step, keysWanted && step !== 'nothing')
    if (keysAnswer !== state.keysAnswer) set({ keysAnswer: keysAnswer && state.keysWanted })
  }

  /** A guess as a cue, beside the one that it was for. */
  function guessed({ cue, guess }: Judged): GuessCue {
    const { layoutBands: bands, layoutTurned: turned } = settings()
    if ('key' in guess.at) {
      return { ...cue, kind: guess.kind, band: keyBand(guess.at.key, { bands, turned }) ?? cue.band }
    }
    const all = bandsOf(guess.at.height, bands)
    return { ...cue, kind: guess.kind, band: all[Math.floor(all.length / 2)] ?? cue.band }
  }
}
