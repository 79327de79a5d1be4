import { describe, expect, test } from 'vitest'
import { iconOf, iconTitle } from '../../../extension/panel/icon-state.ts'
import { labelIn } from '../../../extension/panel/panel-texts.ts'
import { voiceWords } from '../../../extension/panel/views/now/voice-words.ts'
import type { ErrorCode } from '../../../src/errors.ts'
import {
  createPanelStore,
  dictationOff,
  type ListenState,
  type PanelState,
} from '../../../src/state/panel-state.ts'

const label = labelIn('en')
const { listen, settings } = createPanelStore().getState()

interface Given {
  readonly kind?: PanelState['speech']['kind']
  readonly error?: ErrorCode
  readonly mode?: PanelState['settings']['listenMode']
  readonly interim?: string
  readonly listen?: Partial<ListenState>
}

/** The panel's state with this of listening. */
function stateOf({ kind = 'on', error, mode = 'always', interim = '', ...given }: Given): PanelState {
  return {
    ...createPanelStore().getState(),
    interim,
    listening: kind !== 'off' && kind !== 'trouble',
    speech: { kind, error, devices: [] },
    listen: { ...listen, ...given.listen },
    settings: { ...settings, listenMode: mode },
  }
}

describe('the voice lamp and the icon', () => {
  test.each<[Given, string, string, string]>([
    [{ kind: 'off' }, 'off', 'off', 'ready'],
    [{ kind: 'starting' }, 'starting', 'starting…', 'listening'],
    [{}, 'on', 'on', 'listening'],
    [{ interim: 'scroll' }, 'on', 'hearing…', 'listening'],
    [{ listen: { hearing: true } }, 'on', 'hearing…', 'listening'],
    [{ kind: 'waiting' }, 'waiting', 'waiting', 'listening'],
    [
      { kind: 'waiting', error: 'recogniser-network', listen: { retrySeconds: 8 } },
      'waiting',
      'tries again in 8 s',
      'trouble',
    ],
    [{ kind: 'trouble', error: 'microphone-denied' }, 'trouble', 'trouble', 'trouble'],
    [{ kind: 'trouble', error: 'microphone-prompt' }, 'waiting', 'not allowed yet', 'trouble'],
    [{ mode: 'push' }, 'idle', 'hold to talk', 'asleep'],
    [{ mode: 'push', listen: { hearing: true } }, 'idle', 'hold to talk', 'asleep'],
    [{ mode: 'push', listen: { held: 'held' } }, 'on', 'hearing…', 'listening'],
    [{ mode: 'push', listen: { held: 'locked' } }, 'on', 'hearing…', 'listening'],
    [{ mode: 'push', kind: 'off' }, 'off', 'off', 'ready'],
    [{ mode: 'wake' }, 'idle', 'waits for “Clavier”', 'asleep'],
    [{ mode: 'wake', listen: { hearing: true } }, 'idle', 'waits for “Clavier”', 'asleep'],
    [{ mode: 'wake', listen: { awake: true } }, 'on', 'awake: say what to do', 'listening'],
    [{ mode: 'wake', listen: { awake: true }, interim: 'new' }, 'on', 'hearing…', 'listening'],
  ])('%j: %s, “%s”, icon %s', (given, kind, words, icon) => {
    const state = stateOf(given)
    expect(voiceWords(state, label)).toEqual({ kind, words })
    expect(iconOf(state)).toBe(icon)
  })

  test('in dictation no wake word is needed, and they show it', () => {
    const state = { ...stateOf({ mode: 'wake' }), dictation: { ...dictationOff, on: true } }
    expect(voiceWords(state, label)).toEqual({ kind: 'on', words: 'awake: say what to do' })
    expect(iconOf(state)).toBe('listening')
  })

  test('a recording is shown before all else, and MIDI that is denied as trouble', () => {
    const state = stateOf({ kind: 'trouble', error: 'microphone-denied' })
    expect(
      iconOf({ ...state, recording: { kind: 'recording', ms: 0, events: 0, bytes: 0, low: false } }),
    ).toBe('recording')
    const midi = { kind: 'trouble', error: 'midi-denied', devices: [] } as const
    expect(iconOf({ ...stateOf({}), midi })).toBe('trouble')
  })

  test('the icon says its state in every language', () => {
    expect((['en', 'es', 'de', 'fr'] as const).map(tag => iconTitle('listening', tag))).toEqual([
      'Clavier: listening',
      'Clavier: escuchando',
      'Clavier: hört zu',
      'Clavier: écoute',
    ])
  })
})
