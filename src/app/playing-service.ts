import type { Command } from '../commands/define-command.ts'
import type { Playing } from '../commands/playing-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint, Page } from '../ports/page.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { createPlayer } from '../sequence/player.ts'
import type { Sequence, Track } from '../sequence/sequence-schema.ts'
import { waitUntilSettled } from '../sequence/settle.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { RecordingsService } from './recordings-service.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  readonly sound: Sound
  readonly clock: Clock
  readonly store: PanelStore
  readonly kept: Pick<RecordingsService, 'library' | 'wanted'>
  /** The door that live intents take. */
  readonly dispatch: (intent: Intent) => Promise<Outcome>
}

/** Plays what was recorded. */
export function createPlaying(parts: Parts): Playing {
  const { commands, tabs, page, clock, store, kept } = parts
  const player = createPlayer({
    clock,
    run: intent => parts.dispatch({ ...intent, source: 'sequence' }),
    settled: settleActiveTab,
    neverReplayed: new Set(commands.filter(command => !command.recorded).map(command => command.id)),
    untimed: new Set(commands.filter(command => command.order === 'beside').map(command => command.id)),
    goToTrack,
    onNote: ({ key, velocity, duration }) => {
      parts.sound.keyDown(key, velocity, store.getState().settings.keyVoice)
      clock.after(duration, () => parts.sound.keyUp(key))
    },
  })

  return {
    async play(name, signal) {
      return play(await kept.library.load((await kept.wanted(name)).id), signal)
    },
  }

  async function play(sequence: Sequence, signal: CancelSignal) {
    let problem: ErrorData | undefined
    let steps = 0
    const stopWatching = player.watch(state => {
      if (state.kind === 'idle') return
      steps = state.step
      const { step, steps: all, ms, durationMs } = state
      store.setState({
        playing: {
          id: sequence.id,
          name: sequence.name,
          step,
          steps: all,
          ms,
          durationMs,
          speed: 100,
          loop: false,
          stepwise: false,
          paused: false,
          within: [],
          problem: undefined,
        },
      })
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
