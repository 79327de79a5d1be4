import type { Command } from '../commands/define-command.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { gestureConstants } from '../music/constants.ts'
import { createHalfJoiner, type JoinEvent } from '../music/join-halves.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'
import { createPointingPhrases, type Pointed, type PointingWords } from './pointing-phrases.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly reader: Pick<PhraseReader, 'read'>
  readonly language: () => Language
  readonly store: PanelStore
  readonly clock: Clock
  readonly dispatch: Dispatcher['dispatch']
  readonly refuse: (heard: string, error: ErrorData) => void
  readonly tell: (text: Text) => void
  readonly keys: () => PointingKeys
}

/** The keys, which read what they say as a number or a name while words wait for it. */
export interface PointingKeys {
  point(heard: string): void
  unpoint(): void
}

/** What keys said, by themselves or in answer to words. */
export interface Struck {
  readonly pointed: Pointed
  /** The notes, in words. */
  readonly heard: string
  /** What has been done with it already. */
  readonly did?: Meant
  /** What it means if no words come. */
  readonly otherwise: () => void
}

export type Pointing = ReturnType<typeof createPointing>

/**
 * Words that point and the keys that say at what: one command, whichever comes first. The other may come as
 * late as a parameter (`parameterWait` of the user's hands), and later while somebody is speaking or playing.
 */
export function createPointing(parts: Parts) {
  const { store, clock } = parts
  const read = createPointingPhrases(parts)
  const joiner = createHalfJoiner<PointingWords, Struck>(
    () => gestureConstants(store.getState().settings.hands).parameterWait,
  )
  let stopTick: Stop = () => {}
  /** What is being said seems to point. */
  let seems = false

  return {
    /** Words that were said or typed; false where they do not point. */
    said(text: string): boolean {
      const words = store.getState().mode === undefined ? read(text) : undefined
      if (words === undefined) {
        // What seemed to point while it was being said did not.
        if (joiner.waiting()?.kind !== 'words') parts.keys().unpoint()
        if (seems) letGo()
        return false
      }
      seems = false
      take(joiner.words(words, clock.now()))
      if (joiner.waiting()?.kind === 'words') parts.keys().point(text)
      return true
    },
    /** Words in progress: keys that are struck while they are said belong to them, before they are sure. */
    hears(text: string): void {
      joiner.extend(clock.now())
      const { mode, parameter } = store.getState()
      if (text === '' || mode !== undefined || parameter !== undefined) return
      if (joiner.waiting() !== undefined || read(text) === undefined) return
      seems = true
      parts.keys().point(text)
    },
    /** Keys that say a number or a name, in answer to words that wait or have begun. */
    struck: (struck: Struck): void => take(joiner.keys(struck, clock.now())),
    /** Keys that nothing waited for; false where no words are to be expected, so that they mean what they mean. */
    mayPoint(struck: Struck): boolean {
      if (!store.getState().listening) return false
      take(joiner.keys(struck, clock.now()))
      return true
    },
    /** Keys go on being played. */
    extend: (): void => joiner.extend(clock.now()),
    /** What waits is given up. Tells whether anything did. */
    end(): boolean {
      const over = joiner.end()
      stopTick()
      parts.keys().unpoint()
      return over.some(event => event.kind === 'over' && !isDone(event))
    },
  }

  /** Keys that were struck for words that were others mean what they mean. */
  function letGo(): void {
    seems = false
    stopTick()
    for (const event of joiner.end())
      if (event.kind === 'over' && event.half.kind === 'keys') event.half.keys.otherwise()
  }

  function take(events: readonly JoinEvent<PointingWords, Struck>[]): void {
    for (const event of events) on(event)
    stopTick()
    const deadline = joiner.deadline()
    if (deadline === undefined) return
    show()
    stopTick = clock.after(Math.max(0, deadline - clock.now()), () => {
      const { keysDown, latched } = store.getState()
      if (keysDown.length > 0 || latched.length > 0) joiner.extend(clock.now() - 1)
      take(joiner.tick(clock.now()))
    })
  }

  /** Keys that wait for words are shown; words that wait for keys the keys show themselves. */
  function show(): void {
    const waits = joiner.waiting()
    if (waits?.kind !== 'keys' || waits.keys.did !== undefined) return
    const { pointed } = waits.keys
    store.setState({
      parameter: { command: '', shown: pointed.kind === 'number' ? String(pointed.value) : pointed.spoken },
    })
  }

  function on(event: JoinEvent<PointingWords, Struck>): void {
    if (event.kind === 'joined') {
      parts.keys().unpoint()
      act(event.words, event.keys)
      return
    }
    if (event.half.kind === 'words') {
      parts.keys().unpoint()
      if (event.reason === 'time') parts.tell(say('parameter-cancelled', { command: event.half.words.heard }))
    } else {
      if (!isDone(event)) parts.keys().unpoint()
      if (!isDone(event) && event.reason !== 'ended') event.half.keys.otherwise()
    }
  }

  function act(words: PointingWords, { pointed, heard, did }: Struck): void {
    const meant = words.at(pointed, store.getState().choices !== undefined || did?.command === 'choose')
    // Keys that were played first have gone to their name, or taken their row, already.
    if (did !== undefined && (pointed.kind === 'number' || meant?.command === did.command)) return
    if (meant === undefined) {
      parts.refuse(`${words.heard} ${heard}`, {
        code: 'pointing-unfit',
        detail: { heard: words.heard, notes: heard },
      })
      return
    }
    void parts.dispatch({ ...meant, source: 'spoken', heard: `${words.heard} ${heard}` })
  }
}

function isDone(event: JoinEvent<PointingWords, Struck>): boolean {
  return event.kind === 'over' && event.half.kind === 'keys' && event.half.keys.did !== undefined
}
