import type { ErrorCode } from '../errors.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import { ofDevice } from '../speech/restart-waits.ts'
import type { SupervisorState } from '../speech/supervisor.ts'
import type { DeviceState, ListenState, PanelStore } from '../state/panel-state.ts'

/** The same notice within this time, in ms, is not told again. */
const noticedMs = 30_000

const kinds = {
  off: 'off',
  starting: 'starting',
  listening: 'on',
  waiting: 'waiting',
  stopped: 'trouble',
} as const satisfies Record<SupervisorState['kind'], DeviceState['kind']>

/** Changes some of how listening stands. */
export function showListen(store: PanelStore, change: Partial<ListenState>): void {
  store.setState(({ listen }) => ({ listen: { ...listen, ...change } }))
}

/** Shows what the recogniser does, and tells of what stands in its way. */
export function createListenState(store: PanelStore, clock: Clock, tell: (text: Text) => void) {
  let told: ErrorCode | undefined
  let noticed: { readonly error: ErrorCode; readonly at: number } | undefined

  return {
    heard(): void {
      told = undefined
    },
    /** `asked`: somebody waits for it, who is told of troubles by the outcome. */
    on(state: SupervisorState, asked: boolean): void {
      const error = 'error' in state ? state.error : undefined
      const listening = state.kind !== 'off' && state.kind !== 'stopped'
      const hears = state.kind === 'listening'
      const ms = state.kind === 'waiting' ? state.until - clock.now() : 0
      store.setState({
        speech: { kind: kinds[state.kind], error, devices: [] },
        listening,
        // What was under way when it ended comes to nothing.
        ...(hears ? {} : { interim: '' }),
      })
      showListen(store, { retrySeconds: Math.round(ms / 1000), ...(hears ? {} : { hearing: false }) })
      // A trouble is told once until something was heard or it was turned off, not at every new try, which may well
      // begin before it fails.
      if (error !== undefined && error !== told && !asked) tell(sayError({ code: error, detail: {} }))
      if (hears && told !== undefined && ofDevice(told)) {
        if (!asked) tell(say('microphone-back'))
        told = undefined
      } else told = state.kind === 'off' ? undefined : (error ?? told)
    },
    /** Something went wrong, and it listens on. */
    noticed(error: ErrorCode): void {
      const again = noticed?.error === error && clock.now() - noticed.at < noticedMs
      noticed = { error, at: clock.now() }
      if (!again) tell(sayError({ code: error, detail: {} }))
    },
  }
}
