import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { GestureEvent } from '../music/gesture-event.ts'
import { createGestureReader, type KeyNote, type WaitingBinding } from '../music/gesture-reader.ts'
import { isEscapeAlone, type LatchedOutcome, readLatched } from '../music/latch.ts'
import { lettersChord } from '../music/letters/letters-chord.ts'
import type { Motif } from '../music/motif.ts'
import { isKey } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import type { NumberLanguage } from '../music/number-language.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sound } from '../ports/sound.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { driveReader } from './drive-reader.ts'
import { createEarlyWords, type HeldWords } from './early-words.ts'
import { type KeyBinding, type KeyTarget, targetInWords } from './key-bindings.ts'
import type { Modes } from './modes-service.ts'
import { createPlayedIntents } from './played-intents.ts'
import { createPointedKeys } from './pointed-keys.ts'
import type { Pointing } from './pointing-service.ts'
import type { PushKeys } from './push-keys.ts'
import { createSaidParameter } from './said-parameter.ts'
import { createSoundingKeys } from './sounding-keys.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly sound: Sound
  readonly language: () => Language
  readonly dispatch: Dispatcher['dispatch']
  readonly modes: Pick<Modes, 'note' | 'latched'>
  readonly pointing: Pick<Pointing, 'struck' | 'mayPoint' | 'extend' | 'end'>
  readonly commands: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  /** The user's own words that have keys. */
  readonly words: () => readonly KeyBinding[]
  /** Something was played that means nothing, or too much. */
  readonly refuse: (heard: string, error: ErrorData) => void
  /** `played`: the keys that it is about, to be played back first. */
  readonly tell: (text: Text, played?: Motif) => void
  /** Asks for what is missing; by ear only where the answer could not be talked over. */
  readonly ask: (text: Text) => void
  /** Whether numbers choose something now; they do if they did when the first of their keys was struck. */
  readonly choosing: () => boolean
  /** Takes out the keys that are held to talk, and gives on what else is played. */
  readonly push: PushKeys
  /** A key is struck: what sounds ends with it. */
  readonly onStruck: () => void
  /** A key was released: how it had been played. */
  readonly onNote: (key: number, velocity: number, duration: number) => void
}

/** A command that waits for words. */
export interface WaitingCommand {
  /** Its phrase, slots left out. */
  readonly command: string
  /** Runs it with the words, or without any. */
  run(text: string): void
}

export type KeyInput = ReturnType<typeof createKeyInput>

/** From keys, of any device, to intents: the keyboard language joined to names and commands. */
export function createKeyInput(parts: Parts) {
  const { store, clock, dispatch } = parts
  const reader = createGestureReader<KeyTarget>({ bindings: [] })
  /** A command whose parameter is to be written by letters, until they take it over. */
  let toWrite: WaitingBinding<KeyTarget> | undefined
  /** While keys are learnt, it gets all that is played. */
  let learner: ((motif: Motif) => void) | undefined
  /** Whether there was something to choose when the first key was struck of what is played. */
  let hadChoices = false
  const saidParameter = createSaidParameter(parts.language)
  const driver = driveReader(reader, clock, on)
  const sounding = createSoundingKeys(parts)
  const early = createEarlyWords(clock)
  const intents = createPlayedIntents({
    ...parts,
    choosing: () => hadChoices && parts.choosing(),
    keysOn,
    numbers,
    saidParameter,
    learner: () => learner,
  })
  const pointed = createPointedKeys({
    ...parts,
    reader,
    take: driver.take,
    bindings,
    numbers,
    writing: () => toWrite !== undefined,
    fire: (binding, motif) => void intents.fire(binding, motif),
    go: (id, heard) => void intents.go(id, heard),
  })

  return {
    configure,
    note,
    forgetPlayed,
    /** Lets go of every key; for a keyboard that went away. */
    releaseAll(): void {
      for (const key of sounding.down()) note({ type: 'up', note: key, velocity: 0, at: clock.now() })
    },
    latch(key: number): void {
      if (!isKey(key)) return
      if (store.getState().latched.length === 0) hadChoices = parts.choosing()
      store.setState(({ latched }) => ({ latched: [...latched, key] }))
      sounding.click(key)
    },
    /** Reads the keys that latch has collected. */
    playLatched(): void {
      const { latched } = store.getState()
      store.setState({ latched: [] })
      if (latched.length === 0) return
      if (isEscapeAlone(latched)) intents.came({ kind: 'escape', by: 'two-hands' }, false)
      else if (pointed.waiting()) pointed.latched(latched)
      else if (!parts.modes.latched(latched)) {
        // Nothing is bound while keys are learnt: what is collected is a motif.
        const outcome = readLatched(latched, learner === undefined ? bindings() : [], numbers())
        if (outcome !== undefined) latchedTo(outcome)
      }
    },
    /** Holds words back for a motif that is being played; false if none is that may take them. */
    holdBack(text: string, then: HeldWords): boolean {
      const free = reader.waiting() === undefined && toWrite === undefined && early.mayHold()
      if (!free || !reader.mayOpen()) return false
      early.hold(text, then)
      return true
    },
    /** Words for a command that waits for its parameter; false if none does. */
    words(text: string): boolean {
      const waits = reader.waiting()
      if (waits === undefined) return toWrite !== undefined
      if (waits.target.kind === 'pointing') return pointed.words(text)
      if (!fits(waits, text)) return false
      driver.take(reader.words(text, clock.now()))
      return true
    },
    /** Words may be on their way to a motif that is being played: they may be secret. */
    mayTakeWords: (): boolean => reader.mayOpen(),
    /** Words are being said: what waits for them goes on waiting. */
    hears(text: string): void {
      reader.extend(clock.now())
      driver.take([])
      const waits = reader.waiting()
      if (waits !== undefined && waits.takesWords === true)
        store.setState({ parameter: { command: phraseOf(waits), shown: text } })
    },
    point: pointed.point,
    unpoint: pointed.unpoint,
    /** Gives the command that waits for words to somebody who writes them; its wait has no limit then. */
    takeParameter(): WaitingCommand | undefined {
      const waiting = toWrite ?? reader.handOver()
      toWrite = undefined
      if (waiting?.binding.takesWords !== true) {
        store.setState({ parameter: undefined })
        return undefined
      }
      const { binding, motif } = waiting
      const command = phraseOf(binding)
      store.setState({ parameter: { command, shown: '' } })
      return {
        command,
        run: text => void intents.fire(binding, motif, text === '' ? undefined : { kind: 'words', text }),
      }
    },
    learn,
    /** Ends what this learner learns; nothing where another learns by now. */
    unlearn(mine: (motif: Motif) => void): void {
      if (learner === mine) learn(undefined)
    },
    /** Ends whatever is half played. Resolves with whether there was something. */
    escape(): boolean {
      const { latched, parameter } = store.getState()
      const any = latched.length > 0 || parameter !== undefined || intents.asks()
      early.drop()
      parts.pointing.end()
      intents.dropQuestion()
      toWrite = undefined
      forgetPlayed()
      store.setState({ latched: [], parameter: undefined, keysWaiting: false })
      return any
    },
    /** Answers "did you mean"; undefined where nothing was asked. */
    answer: intents.answer,
  }

  /** While there is a learner nothing that is played fires but escape: the learner is told of it. */
  function learn(next: ((motif: Motif) => void) | undefined): void {
    learner = next
    intents.dropQuestion()
    parts.push.reset()
    store.setState({ parameter: undefined, keysWaiting: false })
    reader.learn(next !== undefined)
  }

  /** Takes the bindings and settings as they are now; what is being played goes on. */
  function configure(): void {
    const { hands } = store.getState().settings
    reader.configure({ bindings: bindings(), constants: hands, numbers: numbers() })
  }

  function numbers(): NumberLanguage {
    return store.getState().settings.numberLanguage === 'two' ? 'powers' : 'base-10'
  }

  function note(played: KeyNote): void {
    if (!isKey(played.note)) return
    sounding.note(played)
    if (!parts.modes.note(played)) parts.push.note(played, read)
    // Drawn last: what the note means must not wait for it.
    store.setState({ keysDown: sounding.down() })
  }

  function read(played: KeyNote): void {
    if (!reader.underWay()) hadChoices = parts.choosing()
    driver.note(played)
  }

  /** While the keys are off only the command that turns them on is bound. */
  function bindings(): readonly KeyBinding[] {
    if (keysOn()) return [...parts.commands, ...parts.words(), ...parts.names()]
    return parts.commands.filter(
      ({ target }) => target.kind === 'command' && target.command.id === 'piano-on',
    )
  }

  function keysOn(): boolean {
    return store.getState().settings.keys
  }

  /** What is half played comes to nothing. */
  function forgetPlayed(): void {
    parts.push.reset()
    reader.reset()
    reader.learn(learner !== undefined)
    driver.stop()
  }

  function on(event: GestureEvent<KeyTarget>): void {
    if (event.kind === 'strike') return
    store.setState({ keysWaiting: event.kind === 'waiting' })
    if ('binding' in event && event.binding.target.kind === 'pointing') {
      pointed.on(event)
      return
    }
    switch (event.kind) {
      case 'waiting':
        break
      case 'parameter-open':
        store.setState({ parameter: { command: phraseOf(event.binding), shown: '' } })
        if (early.words() === undefined)
          parts.ask(say('parameter-open', { command: phraseOf(event.binding) }))
        giveEarly()
        break
      case 'parameter-changed': {
        const shown = event.value === undefined ? '' : String(event.value)
        store.setState({ parameter: { command: phraseOf(event.binding), shown } })
        break
      }
      case 'parameter-run':
        if (event.parameter?.kind === 'letters') void writeFor(event)
        else {
          store.setState({ parameter: undefined })
          void intents.fire(event.binding, event.motif, event.parameter)
        }
        break
      case 'parameter-cancelled':
        store.setState({ parameter: undefined })
        if (event.reason === 'time') {
          parts.tell(say('parameter-cancelled', { command: phraseOf(event.binding) }))
        }
        break
      default:
        early.giveBack()
        intents.came(event, true)
    }
  }

  /** Words that were said while the motif was played are its parameter, where it takes them. */
  function giveEarly(): void {
    const waits = reader.waiting()
    const words = early.words()
    if (words === undefined || waits === undefined || !fits(waits, words)) early.giveBack()
    else {
      early.drop()
      driver.take(reader.words(words, clock.now()))
    }
  }

  /** What says no number is nothing that a command waits for which takes only numbers. */
  function fits({ target }: KeyBinding, words: string): boolean {
    return target.kind !== 'command' || saidParameter(target.command, words) !== undefined
  }

  function latchedTo(outcome: LatchedOutcome<KeyTarget>): void {
    if (outcome.kind === 'fired' && outcome.parameter?.kind === 'letters') void writeFor(outcome)
    else if (outcome.kind === 'fired') void intents.fire(outcome.binding, outcome.motif, outcome.parameter)
    // The user saw the keys before pressing Play: a slip is not asked about, save near a bound name.
    else intents.came(outcome, false)
  }

  /** Turns letters on, which take the command over. */
  async function writeFor({ binding, motif }: WaitingBinding<KeyTarget>): Promise<void> {
    toWrite = { binding, motif }
    await dispatch({ command: 'letters', slots: {}, source: 'played', heard: notesInWords([lettersChord]) })
    // Refused or cut, it waits no more.
    if (toWrite !== undefined) store.setState({ parameter: undefined })
    toWrite = undefined
  }

  function phraseOf({ target }: KeyBinding): string {
    return targetInWords(target, parts.language())
  }
}
