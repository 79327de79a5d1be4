import type { Dispatcher } from '../dispatch/dispatcher.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { didYouMean } from '../music/did-you-mean.ts'
import type { GestureEvent, Parameter, Unknown } from '../music/gesture-event.ts'
import { createGestureReader, type KeyNote, type WaitingBinding } from '../music/gesture-reader.ts'
import { isEscapeAlone, type LatchedOutcome, readLatched } from '../music/latch.ts'
import { lettersChord } from '../music/letters/letters-chord.ts'
import { formatMotif, keysOf, type Motif, sameMotif, strike } from '../music/motif.ts'
import { isKey, lowest, middle } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type NumberLanguage, numberIn, writeDigits, writePowers } from '../music/number-language.ts'
import { latchedNumber } from '../music/number-reader.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Slots } from '../ports/intent.ts'
import type { Sound } from '../ports/sound.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { plainText } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { driveReader } from './drive-reader.ts'
import { type KeyBinding, type KeyTarget, targetInWords } from './key-bindings.ts'
import type { Modes } from './modes-service.ts'
import type { Pointing } from './pointing-service.ts'
import type { PushKeys } from './push-keys.ts'
import { createSaidParameter } from './said-parameter.ts'

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
  /** Whether numbers choose something now. */
  readonly choosing: () => boolean
  /** Takes out the keys that are held to talk, and gives on what else is played. */
  readonly push: PushKeys
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

/** How long a key sounds that a mouse clicked, in ms. */
const clickedMs = 120
/** How long words are held back for a motif that is being played, in ms: no gesture takes longer to end. */
const earlyMs = 4000
/** Commands named as what could follow, at most. */
const followers = 3

export type KeyInput = ReturnType<typeof createKeyInput>

/** From keys, of any device, to intents: the keyboard language joined to names and commands. */
export function createKeyInput(parts: Parts) {
  const { store, clock, sound, dispatch } = parts
  const reader = createGestureReader<KeyTarget>({ bindings: [] })
  const down = new Map<number, { velocity: number; at: number }>()
  /** A new name that is near something known waits to be answered. */
  let question: { readonly motif: Motif; readonly meant: KeyBinding } | undefined
  /** A command whose parameter is to be written by letters, until they take it over. */
  let toWrite: WaitingBinding<KeyTarget> | undefined
  /** While keys are learnt, it gets all that is played. */
  let learner: ((motif: Motif) => void) | undefined
  /** Words that came while a motif was played that may take them. */
  let early: { readonly words: string; readonly giveBack: () => void; readonly stopWaiting: Stop } | undefined
  /** Words that no keys wanted are being given back: they are not held a second time. */
  let givingBack = false
  const saidParameter = createSaidParameter(parts.language)
  const driver = driveReader(reader, clock, on)

  return {
    configure,
    note,
    forgetPlayed,
    /** Lets go of every key; for a keyboard that went away. */
    releaseAll(): void {
      for (const key of [...down.keys()]) note({ type: 'up', note: key, velocity: 0, at: clock.now() })
    },
    latch(key: number): void {
      if (!isKey(key)) return
      store.setState(({ latched }) => ({ latched: [...latched, key] }))
      play(key, 0.6)
      clock.after(clickedMs, () => sound.keyUp(key))
    },
    /** Reads the keys that latch has collected. */
    playLatched(): void {
      const { latched } = store.getState()
      store.setState({ latched: [] })
      if (latched.length === 0) return
      if (isEscapeAlone(latched)) came({ kind: 'escape', by: 'two-hands' }, false)
      else if (reader.waiting()?.target.kind === 'pointing') pointLatched(latched)
      else if (!parts.modes.latched(latched)) {
        // Nothing is bound while keys are learnt: what is collected is a motif.
        const outcome = readLatched(latched, learner === undefined ? bindings() : [], numbers())
        if (outcome !== undefined) latchedTo(outcome)
      }
    },
    /**
     * Words for a command that waits for its parameter; false if none does. They are held back for a motif that
     * is being played, where somebody takes them back: `giveBack` does as they are once no keys want them.
     */
    words(text: string, giveBack: (() => void) | undefined): boolean {
      const waits = reader.waiting()
      const free = waits === undefined && toWrite === undefined && !givingBack
      if (giveBack !== undefined && free && reader.mayOpen()) {
        giveBackEarly()
        early = { words: text, giveBack, stopWaiting: clock.after(earlyMs, giveBackEarly) }
        return true
      }
      if (waits === undefined) return toWrite !== undefined
      if (waits.target.kind === 'pointing') return pointWords(text)
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
    /** Words that point wait for a number or a name. */
    point(heard: string): void {
      const binding: KeyBinding = { motif: [], target: { kind: 'pointing', heard }, takesParameter: true }
      store.setState({ parameter: { command: heard, shown: '' } })
      driver.take(reader.open(binding, clock.now()))
    },
    unpoint(): void {
      if (reader.waiting()?.target.kind === 'pointing') reader.handOver()
      if (toWrite === undefined && reader.waiting() === undefined) store.setState({ parameter: undefined })
    },
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
        run: text => void fire(binding, motif, text === '' ? undefined : { kind: 'words', text }),
      }
    },
    /** While there is a learner nothing that is played fires but escape: the learner is told of it. */
    learn(next: ((motif: Motif) => void) | undefined): void {
      learner = next
      question = undefined
      parts.push.reset()
      store.setState({ parameter: undefined, keysWaiting: false })
      reader.learn(next !== undefined)
    },
    /** Ends whatever is half played. Resolves with whether there was something. */
    escape(): boolean {
      const { latched, parameter } = store.getState()
      const any = latched.length > 0 || parameter !== undefined || question !== undefined
      early?.stopWaiting()
      early = undefined
      parts.pointing.end()
      question = undefined
      toWrite = undefined
      forgetPlayed()
      store.setState({ latched: [], parameter: undefined, keysWaiting: false })
      return any
    },
    /** Answers "did you mean"; rejects with `nothing-asked`. */
    async answer(yes: boolean): Promise<Text> {
      const asked = question
      question = undefined
      if (asked === undefined) throw new ClavierError('nothing-asked')
      const outcome = await (yes ? fire(asked.meant, asked.motif) : bind(asked.motif))
      if (outcome.error !== undefined) throw new ClavierError(outcome.error.code, outcome.error.detail)
      return outcome.text
    },
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
    if (played.type === 'down') {
      down.set(played.note, { velocity: played.velocity, at: played.at })
      play(played.note, played.velocity)
    } else release(played)
    if (!parts.modes.note(played)) parts.push.note(played, driver.note)
    // Drawn last: what the note means must not wait for it.
    store.setState({ keysDown: [...down.keys()] })
  }

  function release({ note: key, at }: KeyNote): void {
    const struck = down.get(key)
    down.delete(key)
    sound.keyUp(key)
    if (struck !== undefined) parts.onNote(key, struck.velocity, Math.max(0, at - struck.at))
  }

  function play(key: number, velocity: number): void {
    if (store.getState().settings.keySound) sound.keyDown(key, velocity)
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
      onPointing(event)
      return
    }
    switch (event.kind) {
      case 'waiting':
        break
      case 'parameter-open':
        store.setState({ parameter: { command: phraseOf(event.binding), shown: '' } })
        if (early === undefined) parts.ask(say('parameter-open', { command: phraseOf(event.binding) }))
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
          void fire(event.binding, event.motif, event.parameter)
        }
        break
      case 'parameter-cancelled':
        store.setState({ parameter: undefined })
        if (event.reason === 'time') {
          parts.tell(say('parameter-cancelled', { command: phraseOf(event.binding) }))
        }
        break
      default:
        giveBackEarly()
        came(event, true)
    }
  }

  /** What became of the keys that words have pointed with. */
  function onPointing(event: GestureEvent<KeyTarget>): void {
    if (event.kind === 'parameter-changed') {
      parts.pointing.extend()
      store.setState(({ parameter }) => ({
        parameter: parameter && { ...parameter, shown: String(event.value ?? '') },
      }))
    } else if (event.kind === 'parameter-run') pointAt(event.parameter)
    // Its own time is over, or escape was played: the words know.
    else if (event.kind === 'parameter-cancelled') store.setState({ parameter: undefined })
  }

  function pointAt(parameter: Parameter<KeyTarget> | undefined): void {
    const target = parameter?.kind === 'name' ? parameter.binding?.target : undefined
    if (target?.kind === 'name' && parameter?.kind === 'name') {
      const { id, spoken } = target
      const heard = notesInWords(parameter.motif)
      const otherwise = () => void go(id, heard)
      parts.pointing.struck({ pointed: { kind: 'name', id, spoken }, heard, otherwise })
    } else if (parameter?.kind === 'number' && parameter.value > 0) {
      const { value } = parameter
      parts.pointing.struck({
        pointed: { kind: 'number', value },
        heard: String(value),
        otherwise: () => fireNumber(value),
      })
    } else {
      parts.pointing.end()
      if (parameter?.kind === 'name') {
        const notes = notesInWords(parameter.motif)
        parts.refuse(notes, { code: 'name-unknown', detail: { name: notes, nearest: '' } })
      } else if (parameter !== undefined) {
        const notes = parameter.kind === 'number' ? String(parameter.value) : ''
        parts.refuse(notes, { code: 'keys-unclear', detail: { notes } })
      } else parts.tell(say('parameter-cancelled', { command: '60' }))
    }
  }

  /** A number that was said where words that point wait for one. */
  function pointWords(text: string): boolean {
    const value = spokenNumber(plainText(text).split(' '), parts.language())
    if (value === undefined || !Number.isInteger(value) || value < 1) return false
    pointAt({ kind: 'number', value })
    return true
  }

  function pointLatched(latched: readonly number[]): void {
    const value = latched.includes(lowest) ? undefined : latchedNumber(latched, numbers())
    const named = value === undefined ? readLatched(latched, parts.names(), numbers()) : undefined
    if (value !== undefined) pointAt({ kind: 'number', value })
    else if (named?.kind === 'fired')
      pointAt({ kind: 'name', motif: named.binding.motif, binding: named.binding })
    else if (named?.kind === 'new-name') pointAt({ kind: 'name', motif: named.motif, binding: undefined })
    else pointAt({ kind: 'letters' })
  }

  /** A number that nothing was said to: the motif of the same keys, if there is one. */
  function fireNumber(value: number): void {
    const strikes =
      numbers() === 'powers' ? [writePowers(value) ?? []] : (writeDigits(value) ?? []).map(key => [key])
    const motif = strikes.map(strike)
    const bound = bindings().find(binding => sameMotif(binding.motif, motif))
    if (bound !== undefined) void fire(bound, motif)
    else {
      const notes = notesInWords(motif)
      parts.refuse(notes, { code: 'motif-unknown', detail: { notes, follow: '' } })
    }
  }

  /** Words that were said while the motif was played are its parameter, where it takes them. */
  function giveEarly(): void {
    const waits = reader.waiting()
    if (early === undefined || waits === undefined || !fits(waits, early.words)) giveBackEarly()
    else {
      const { words, stopWaiting } = early
      stopWaiting()
      early = undefined
      driver.take(reader.words(words, clock.now()))
    }
  }

  function giveBackEarly(): void {
    const held = early
    if (held === undefined) return
    held.stopWaiting()
    early = undefined
    givingBack = true
    try {
      held.giveBack()
    } finally {
      givingBack = false
    }
  }

  /** What says no number is nothing that a command waits for which takes only numbers. */
  function fits({ target }: KeyBinding, words: string): boolean {
    return target.kind !== 'command' || saidParameter(target.command, words) !== undefined
  }

  /** What a whole gesture came to. `maySlip`: it was played, so that a finger may have slipped. */
  function came(
    event: Extract<
      GestureEvent<KeyTarget>,
      { kind: 'fired' | 'new-name' | 'unknown' | 'ambiguous' | 'escape' }
    >,
    maySlip: boolean,
  ): void {
    if (event.kind === 'escape') {
      void dispatch({ command: 'escape', slots: {}, source: 'played', heard: 'C3+C5' })
    } else if (learner !== undefined) {
      learner(event.motif)
    } else if (event.kind === 'fired') {
      void fire(event.binding, event.motif)
    } else if (!keysOn()) {
      // Keys that are off stay silent: somebody is playing music.
    } else if (event.kind === 'new-name') {
      newName(event.motif, maySlip)
    } else if (event.kind === 'ambiguous' && event.candidates.every(({ target }) => target.kind === 'name')) {
      // Both forms of the same keys are names: somebody has to say which.
      const slots = { motif: formatMotif(event.motif) }
      void dispatch({ command: 'go-to', slots, source: 'played', heard: notesInWords(event.motif) })
    } else if (event.kind === 'ambiguous') {
      const notes = notesInWords(event.motif)
      const choices = event.candidates.map(phraseOf).join(' · ')
      parts.refuse(notes, { code: 'motif-ambiguous', detail: { notes, choices } })
    } else if (question !== undefined && isYes(event)) {
      void dispatch({ command: 'yes', slots: {}, source: 'played', heard: notesInWords(event.motif) })
    } else if (parts.choosing() && numberIn(event.motif, numbers()) !== undefined) {
      const value = numberIn(event.motif, numbers()) ?? 0
      const meant = { command: 'choose', slots: { number: value } }
      const heard = notesInWords(event.motif)
      const pointed = { kind: 'number', value } as const
      parts.pointing.mayPoint({ pointed, heard, did: meant, otherwise: () => {} })
      void dispatch({ ...meant, source: 'played', heard })
    } else {
      const notes = notesInWords(event.motif)
      const follow = [...new Set(event.couldFollow.map(phraseOf))].slice(0, followers).join(' · ')
      const refuse = () => parts.refuse(notes, { code: 'motif-unknown', detail: { notes, follow } })
      const value = numberIn(event.motif, numbers())
      const pointed = { kind: 'number', value: value ?? 0 } as const
      // Words that point may follow it.
      if (value === undefined || !parts.pointing.mayPoint({ pointed, heard: notes, otherwise: refuse }))
        refuse()
    }
  }

  function latchedTo(outcome: LatchedOutcome<KeyTarget>): void {
    if (outcome.kind === 'fired' && outcome.parameter?.kind === 'letters') void writeFor(outcome)
    else if (outcome.kind === 'fired') void fire(outcome.binding, outcome.motif, outcome.parameter)
    // The user saw the keys before pressing Play: a slip is not asked about, save near a bound name.
    else came(outcome, false)
  }

  function newName(motif: Motif, maySlip: boolean): void {
    const again = question !== undefined && formatMotif(question.motif) === formatMotif(motif)
    const meant = again
      ? undefined
      : didYouMean(motif, parts.names(), maySlip ? [...parts.commands, ...parts.words()] : [])
    question = meant === undefined ? undefined : { motif, meant }
    if (meant === undefined) {
      void bind(motif)
      return
    }
    parts.tell(say('did-you-mean', { notes: notesInWords(motif), other: phraseOf(meant) }), motif)
  }

  /** Turns letters on, which take the command over. */
  async function writeFor({ binding, motif }: WaitingBinding<KeyTarget>): Promise<void> {
    toWrite = { binding, motif }
    await dispatch({ command: 'letters', slots: {}, source: 'played', heard: notesInWords([lettersChord]) })
    // Refused or cut, it waits no more.
    if (toWrite !== undefined) store.setState({ parameter: undefined })
    toWrite = undefined
  }

  function bind(motif: Motif) {
    return dispatch({
      command: 'name-tab',
      slots: { motif: formatMotif(motif) },
      source: 'played',
      heard: notesInWords(motif),
    })
  }

  function fire({ target }: KeyBinding, motif: Motif, parameter?: Parameter<KeyTarget>) {
    question = target.kind === 'command' && ['yes', 'no'].includes(target.command.id) ? question : undefined
    const heard = notesInWords(motif)
    if (target.kind === 'name') {
      const { id, spoken } = target
      const did = { command: 'go-to', slots: { name: id } }
      parts.pointing.mayPoint({ pointed: { kind: 'name', id, spoken }, heard, did, otherwise: () => {} })
      return go(id, heard)
    }
    if (target.kind === 'pointing') throw new Error('Words that point have no keys of their own.')
    if (target.kind === 'word') {
      const slots = parameter === undefined ? target.meant.slots : slotsOf(target.slot, parameter)
      return dispatch({ command: target.meant.command, slots, source: 'played', heard })
    }
    const said = parameter?.kind === 'words' ? saidParameter(target.command, parameter.text) : undefined
    const slots = said ?? (parameter === undefined ? {} : slotsOf(target.command.slot, parameter))
    return dispatch({ command: target.command.id, slots, source: 'played', heard })
  }

  function go(id: string, heard: string) {
    return dispatch({ command: 'go-to', slots: { name: id }, source: 'played', heard })
  }

  function phraseOf({ target }: KeyBinding): string {
    return targetInWords(target, parts.language())
  }
}

function isYes({ motif }: Unknown<KeyTarget>): boolean {
  const keys = keysOf(motif)
  return keys.length === 1 && keys[0] === middle
}

/** What was played into a command's slot. A number may be a name or words; a name is no number. */
function slotsOf(slot: string | undefined, parameter: Parameter<KeyTarget>): Slots {
  if (slot === undefined) return {}
  if (parameter.kind === 'number')
    return { [slot]: slot === 'number' ? parameter.value : String(parameter.value) }
  if (parameter.kind === 'words') return { [slot]: parameter.text }
  if (parameter.kind === 'letters') return {}
  const target = parameter.binding?.target
  if (slot === 'number') return {}
  // Keys that nobody has may have been a name's that is deleted, or become one.
  return target?.kind === 'name' ? { [slot]: target.id } : { motif: formatMotif(parameter.motif) }
}
