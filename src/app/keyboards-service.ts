import type { KeyboardControls } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { gestureConstants } from '../music/constants.ts'
import { asKey, createLowestKeyReader, highestLowest, type LowestKeyEvent } from '../music/lowest-key.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import {
  type ConnectedKeyboard,
  type KeyboardIdentity,
  type Keyboards,
  type KeysState,
  type PlayedKey,
  sameKeyboard,
} from '../ports/keys.ts'
import type { Settings } from '../settings/settings.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { driveReader } from './drive-reader.ts'
import type { KeyInput } from './key-input.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly port: Keyboards
  readonly keys: Pick<KeyInput, 'note' | 'releaseAll' | 'forgetPlayed'>
  readonly change: (patch: Partial<Settings>) => Promise<unknown>
  readonly tell: (text: Text) => void
  /** Tells what must not be lost. */
  readonly warn: (text: Text) => void
  /** Both outer keys, or the middle one held, while the lowest key is being learnt. */
  readonly escape: () => void
  /** Whether keyboards act through this panel: of several open ones, exactly one. */
  readonly acts: () => boolean
}

/** How long the lowest key is waited for, in ms: time to walk over to a keyboard. */
const patienceMs = 30_000

export type KeyboardsService = ReturnType<typeof createKeyboardsService>

/** The user's MIDI keyboards: which are heard, where their 25 keys begin, and what is told of them. */
export function createKeyboardsService(parts: Parts) {
  const { store, clock, port, keys, tell } = parts
  /** Takes notes away from the keys while the lowest one is being learnt. */
  let learning: ((played: PlayedKey) => void) | undefined
  let endLearning: (() => void) | undefined
  let lowestNote = settings().lowestNote
  let keysOn = settings().keys
  /** The keyboards as they were told last; undefined before any were. */
  let known: readonly ConnectedKeyboard[] | undefined

  const controls: KeyboardControls = {
    async learnLowest(signal) {
      const { midi } = store.getState()
      if (midi.error !== undefined) throw new ClavierError(midi.error)
      if (midi.devices.length === 0) throw new ClavierError('no-keyboard')
      const asked = nextKey(signal)
      tell(say('lowest-key-asked'))
      return await moveTo(await asked)
    },
    async shift(semitones) {
      const to = settings().lowestNote + semitones
      if (to < 0 || to > highestLowest) throw new ClavierError('octave-limit')
      return await moveTo(to)
    },
    async setLowest(note) {
      await parts.change({ lowestNote: note })
    },
  }

  return {
    controls,
    start(signal: CancelSignal): void {
      configure()
      port.start({ note, state }, signal)
    },
    /** Takes the settings as they are now; what is held under others is released. */
    configure,
    retry: () => port.retry(),
    /** The lowest key is waited for no more. */
    endLearning: () => endLearning?.(),
  }

  function settings(): Settings {
    return store.getState().settings
  }

  function configure(): void {
    const { keys: on, keyboards, midiChannel, lowestNote: lowest } = settings()
    port.choose({ keyboards, channel: midiChannel })
    // Who turns the keys on wants them: what stood in the way may be gone.
    if (on && !keysOn && store.getState().midi.kind === 'trouble') port.retry()
    keysOn = on
    if (lowest === lowestNote) return
    keys.releaseAll()
    lowestNote = lowest
  }

  function note(played: PlayedKey): void {
    // What is released is let go wherever it was struck.
    if (played.type === 'down' && !parts.acts()) return
    if (learning === undefined) keys.note({ ...played, note: asKey(played.note, lowestNote) })
    else learning(played)
  }

  function state(now: KeysState): void {
    if (now.kind !== 'ready') keys.releaseAll()
    store.setState({ midi: deviceState(now) })
    if (now.kind === 'ready') connected(now.keyboards)
  }

  /** Shows the keyboards, and tells of those that came and went since they were told last. */
  function connected(keyboards: readonly ConnectedKeyboard[]): void {
    const gone = without(known ?? [], keyboards).filter(({ heard }) => heard)
    const lost = without([...store.getState().lostKeyboards, ...gone], keyboards)
    const back = known === undefined ? [] : without(keyboards, known).filter(({ heard }) => heard)
    known = keyboards
    store.setState({ keyboards, lostKeyboards: lost })
    // What was half played there was not meant to end like this.
    if (gone.length > 0) keys.forgetPlayed()
    if (!parts.acts()) return
    if (gone.length > 0) parts.warn(say('keyboard-lost', { names: namesOf(gone) }))
    else if (back.length > 0) parts.warn(say('keyboard-here', { names: namesOf(back) }))
  }

  async function moveTo(now: number): Promise<{ readonly before: number; readonly now: number }> {
    const before = settings().lowestNote
    await parts.change({ lowestNote: now })
    return { before, now }
  }

  /** Resolves with the note of the next key that is pressed alone. */
  function nextKey(signal: CancelSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      const reader = createLowestKeyReader(lowestNote, gestureConstants(settings().hands))
      const driver = driveReader(reader, clock, came)
      const end = () => {
        if (learning === driver.note) {
          learning = undefined
          endLearning = undefined
        }
        driver.stop()
        giveUp()
        signal.removeEventListener('abort', cancelled)
      }
      const refuse = (error: ClavierError) => {
        end()
        reject(error)
      }
      const cancelled = () => refuse(new ClavierError('cancelled'))
      const giveUp = clock.after(patienceMs, () => refuse(new ClavierError('lowest-key-unclear')))
      function came(event: LowestKeyEvent): void {
        if (event.kind === 'unclear') refuse(new ClavierError('lowest-key-unclear'))
        else if (event.kind === 'escape') parts.escape()
        else {
          end()
          resolve(event.note)
        }
      }
      signal.addEventListener('abort', cancelled, { once: true })
      keys.releaseAll()
      learning = driver.note
      endLearning = cancelled
    })
  }
}

function without<K extends KeyboardIdentity>(
  these: readonly K[],
  others: readonly KeyboardIdentity[],
): readonly K[] {
  return these.filter(one => !others.some(other => sameKeyboard(one, other)))
}

function namesOf(keyboards: readonly KeyboardIdentity[]): string {
  return [...new Set(keyboards.map(({ name }) => name))].join(', ')
}

function deviceState(now: KeysState) {
  if (now.kind === 'trouble') return { kind: 'trouble', error: now.error, devices: [] } as const
  if (now.kind !== 'ready') return { kind: now.kind, error: undefined, devices: [] } as const
  const devices = now.keyboards.filter(({ heard }) => heard).map(({ name }) => name)
  return { kind: 'on', error: undefined, devices } as const
}
