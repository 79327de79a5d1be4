import type { Choice } from '../commands/choice.ts'
import type { Command } from '../commands/define-command.ts'
import type { FirstSteps, StepsMoved } from '../commands/first-steps-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { OwnPages } from '../ports/own-pages.ts'
import type { Sound } from '../ports/sound.ts'
import type { Store } from '../ports/store.ts'
import {
  type FirstStepsKept,
  firstStepsAsJson,
  firstStepsKey,
  notBegun,
  parseFirstSteps,
  type StepPart,
} from '../settings/first-steps-kept.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import { type PanelState, type PanelStore, watchState } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { ChoicesService } from './choices-service.ts'
import { createOffers } from './first-steps-offers.ts'
import { afterStep, partNow, type StepEvent, stepOf } from './first-steps-rules.ts'
import { toldStep, waysOf } from './first-steps-ways.ts'

interface Parts {
  readonly store: PanelStore
  readonly keep: Store
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly announcer: Pick<Announcer, 'suggest'>
  readonly sound: Pick<Sound, 'blocked'>
  readonly choices: Pick<ChoicesService, 'ask' | 'open'>
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** The lowest key is waited for no more. */
  readonly endLearning: () => void
  readonly ownPages: OwnPages
  readonly onBug: (error: unknown) => void
}

export type FirstStepsService = ReturnType<typeof createFirstSteps>

/** Keys of the Store that are there though nobody has done anything yet. */
const notTheUsers: ReadonlySet<string> = new Set(['settings-mirror', 'model-pulls', firstStepsKey])

/** Commands that close what is open, because somebody wants nothing of it. */
const ends: ReadonlySet<string> = new Set(['escape', 'stop'])

/** Guides through the first steps: looks at what is done, shows and tells what comes next, keeps where it is. */
export function createFirstSteps(parts: Parts) {
  const { store, keep, language, announcer, choices, onBug } = parts
  let kept: FirstStepsKept = { ...notBegun, over: true }
  /** What is kept there is of a later version: it is left alone. */
  let readable = true
  let opening: readonly string[] = []
  let closed = false
  /** The part that was told last. */
  let told: StepPart | undefined
  let lastSource: Intent['source'] | undefined
  let writing: Promise<unknown> = Promise.resolve()
  /** Writes that are under way: what another panel has kept before them does not count. */
  let pending = 0
  /** The lowest key is waited for, because this part asks for it. */
  let waitsForKey = false
  const stops: Stop[] = []
  const offers = createOffers({ store, declined: () => kept.declined })

  const steps: FirstSteps = {
    takesSteps: () => part() !== undefined && store.getState().playing === undefined,
    async begin() {
      const before = kept
      store.setState({ view: 'now' })
      if (part() === undefined) await move({ kind: 'begin' })
      else {
        told = undefined
        tell()
        ask()
      }
      return moved(before)
    },
    skip: () => change({ kind: 'skip' }),
    async back() {
      if (part() !== undefined && keptAfter({ kind: 'back' }) === kept)
        throw new ClavierError('first-step-already')
      return change({ kind: 'back' })
    },
    end: () => change({ kind: 'end' }),
    async again() {
      if (part() === undefined) throw new ClavierError('no-first-steps')
      const { firstSteps } = store.getState()
      ask()
      return firstSteps?.told ?? here()
    },
    async decline() {
      const { offer } = store.getState()
      if (offer === undefined) throw new ClavierError('nothing-offered')
      const { declined } = kept
      await take({ ...kept, declined: [...declined, offer] })
      offers.look()
      return { text: say('offer-declined'), before: { declined } }
    },
    async restore(before) {
      await take({ ...kept, ...before })
      offers.look()
    },
    practicePage: parts.ownPages.practice,
  }

  return {
    ...steps,
    /** Begins where nobody has kept anything yet, or goes on. */
    async open(): Promise<void> {
      opening = await parts.ownPages.openingKeys()
      const stored = await keep.get(firstStepsKey)
      const read = stored === undefined ? await firstOpening() : parseFirstSteps(stored)
      if (closed) return
      readable = read !== undefined
      if (read !== undefined) kept = read
      // Whoever came to its end has seen it.
      if (part() === 'end') void take({ ...kept, over: true }).catch(onBug)
      stops.push(
        watchState(store, state => state.keysDown.length + state.latched.length > 0, struck),
        watchState(store, state => state.settings.language, show),
        watchState(store, state => state.names, show),
        watchState(store, hears, show),
        watchState(store, hasKeyboard, show),
        offers.watch(),
        // Another panel goes on as well; this one shows where it is.
        keep.watch(firstStepsKey, value => {
          if (pending > 0) return
          const read = parseFirstSteps(value)
          readable = read !== undefined
          kept = read ?? kept
          show()
          offers.look()
        }),
      )
      show()
      if (part() === undefined) return
      if (stored === undefined) void take(kept).catch(onBug)
      ask()
      // Who has touched nothing yet may not be spoken to; it stands there and waits.
      if (!(await parts.sound.blocked())) tell()
    },
    /** A command has ended, and was told of. */
    after(intent: Intent, status: Outcome['status']): void {
      if (intent.source !== 'clicked' && intent.source !== 'sequence') lastSource = intent.source
      if (status !== 'done') return
      offers.after(intent.command)
      const before = part()
      const { recording } = store.getState()
      const command = parts.commands.find(({ id }) => id === intent.command)
      const recorded = recording.kind === 'recording' && command?.recorded === true
      void move({ kind: 'ran', command: intent.command, recorded }).catch(onBug)
      if (part() === before && !ends.has(intent.command)) askAgain()
    },
    stop(): void {
      closed = true
      for (const stop of stops.splice(0)) stop()
    },
  }

  /** Nothing of the user's is kept: this is the first time. */
  async function firstOpening(): Promise<FirstStepsKept> {
    const keys = await keep.keys('')
    return { ...notBegun, over: keys.some(key => !notTheUsers.has(key)) }
  }

  function part(): StepPart | undefined {
    return partNow(kept, hasKeyboard(store.getState()))
  }

  function struck(any: boolean): void {
    if (!any) return
    lastSource = 'played'
    offers.struck()
    void move({ kind: 'struck' }).catch(onBug)
  }

  async function change(event: StepEvent): Promise<StepsMoved> {
    if (part() === undefined) throw new ClavierError('no-first-steps')
    const before = kept
    await move(event)
    return moved(before)
  }

  function moved({ over, behind }: FirstStepsKept): StepsMoved {
    return { text: here(), before: { over, behind } }
  }

  /** Where it is, in a few words: what is to be done is told behind them. */
  function here(): Text {
    const now = part()
    return now === undefined ? say('first-steps-ended') : say('first-steps-here', stepOf(now))
  }

  async function move(event: StepEvent): Promise<void> {
    const next = keptAfter(event)
    if (next !== kept) await take(next)
  }

  function keptAfter(event: StepEvent): FirstStepsKept {
    return afterStep(kept, event, hasKeyboard(store.getState()))
  }

  /** Takes it up at once, and keeps it; what cannot be kept goes on in this panel alone. */
  async function take(next: FirstStepsKept): Promise<void> {
    const before = part()
    kept = next
    show()
    if (part() !== before) {
      tell()
      ask()
    }
    if (!readable) return
    pending += 1
    writing = writing.then(() =>
      keep
        .update(firstStepsKey, () => firstStepsAsJson(next))
        .catch((error: unknown) => {
          if (!(error instanceof ClavierError)) onBug(error)
        })
        .finally(() => {
          pending -= 1
        }),
    )
    await writing
  }

  function known() {
    const state = store.getState()
    return {
      commands: parts.commands,
      language: language(),
      state,
      opening,
      plays: hasKeyboard(state) || lastSource === 'played',
      listens: hears(state),
    }
  }

  /** Shows the part that is to be done now, as it can be done now. */
  function show(): void {
    const now = part()
    if (waitsForKey && now !== 'lowest') parts.endLearning()
    if (now === undefined) {
      if (store.getState().firstSteps === undefined) return
      store.setState({ firstSteps: undefined })
      told = undefined
      announcer.suggest(undefined)
      return
    }
    const ways = waysOf(now, known())
    const text = toldStep(now, ways, known())
    store.setState({ firstSteps: { part: now, ...stepOf(now), told: text, ...ways } })
    offers.at(now)
  }

  /** Says it, once the outcome before it was said. */
  function tell(): void {
    const { firstSteps } = store.getState()
    if (firstSteps === undefined || firstSteps.part === told) return
    told = firstSteps.part
    // Learning the lowest key asks for it by itself.
    announcer.suggest(firstSteps.part === 'lowest' ? undefined : firstSteps.told)
  }

  /** Offers what there is to choose from, and waits for the lowest key where that comes now. */
  function ask(): void {
    const now = part()
    const rows = now === undefined ? [] : rowsOf(now)
    const { firstSteps } = store.getState()
    if (rows.length > 0 && firstSteps !== undefined) choices.ask(firstSteps.told, rows)
    if (now === 'lowest' && !waitsForKey) void learnLowest()
  }

  /** Something else was done meanwhile: the question stands there still, and so does what answers it. */
  function askAgain(): void {
    const now = part()
    const { firstSteps, view } = store.getState()
    if (now === undefined || firstSteps === undefined || view !== 'now' || choices.open()) return
    const rows = rowsOf(now)
    if (rows.length > 0) choices.ask(firstSteps.told, rows)
  }

  async function learnLowest(): Promise<void> {
    waitsForKey = true
    try {
      await parts.dispatch(clicked('lowest-key'))
    } finally {
      waitsForKey = false
    }
  }

  function rowsOf(now: StepPart): readonly Choice[] {
    // Who has one hand has five keys within reach, too few for large numbers at once.
    const counting = ['numbers-in-ten', 'numbers-in-two']
    const asked: Partial<Record<StepPart, readonly string[]>> = {
      hands: ['one-hand', 'two-hands'],
      reader: ['screen-reader-off', 'screen-reader-on'],
      counting: store.getState().settings.oneHand ? counting : counting.toReversed(),
    }
    if (now === 'ask') {
      const words = render(language(), say('question-asked'))
      const label = phraseOf('ask').replace('…', words)
      return [{ label, detail: '', intent: { command: 'ask', slots: { words } } }]
    }
    return (asked[now] ?? []).map(command => ({
      label: phraseOf(command),
      detail: parts.commands.find(({ id }) => id === command)?.help[language()] ?? '',
      intent: { command, slots: {} },
    }))
  }

  function clicked(command: string): Intent {
    return { command, slots: {}, source: 'clicked', heard: phraseOf(command) }
  }

  function phraseOf(command: string): string {
    const found = parts.commands.find(({ id }) => id === command)
    return found === undefined ? command : phraseInWords(found.phrases[language()][0])
  }
}

function hasKeyboard({ midi }: PanelState): boolean {
  return midi.devices.length > 0
}

function hears({ listening }: PanelState): boolean {
  return listening
}
