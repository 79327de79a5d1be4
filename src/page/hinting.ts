/** Hints of one document, and, in the page itself, the numbers of all its frames. */
import { ClavierError } from '../errors.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import {
  createFrameNumbers,
  type NumberOwner,
  type NumbersGiven,
  type NumbersWanted,
} from './frame-numbers.ts'
import type { HintView } from './frame-view.ts'
import { isPageItself } from './frames.ts'
import { createHints, type HintRules, type Hints } from './hints.ts'

/** Least time between two times that all frames are numbered anew for one that came, in milliseconds. */
const leastBetween = 700
/** How long others are waited for that come with a frame, in milliseconds. */
const swarm = 60

/** The way from a document to the rest of its page, which it cannot reach by itself. */
export interface HintRelay {
  /** In a frame: asks the page itself for numbers. Undefined where nobody answers. */
  number(wanted: {
    readonly rules: HintRules
    readonly handles: readonly number[]
    readonly gone: readonly number[]
  }): Promise<NumbersGiven | undefined>
  /** Has all frames of the page numbered again. */
  numberFrames(rules: HintRules): void
}

export interface Hinting extends Pick<Hints, 'view' | 'draw' | 'hide' | 'hold' | 'isShown' | 'isNumbered'> {
  /**
   * In the page itself: draws all numbers and tells how many, or, where frames show too, draws nothing and
   * tells what there is to number.
   */
  show(rules: HintRules): Promise<{ readonly count: number; readonly view?: HintView }>
  /** In the page itself: gives numbers to elements of all its frames. */
  give(wanted: NumbersWanted): NumbersGiven
  /** In the page itself: lets only these be meant by numbers, in order, until hints are shown or hidden. */
  choose(owners: readonly NumberOwner[]): void
  /** Whose number that is. Throws `no-such-hint`. */
  ownerOf(hint: number): NumberOwner
}

export function createHinting(
  document: Document,
  index: ElementIndex,
  handles: ElementHandles,
  alive: () => boolean,
  relay: HintRelay | undefined,
): Hinting {
  const numbers = createFrameNumbers(handles, () => performance.now())
  const alone = relay === undefined || isPageItself(document)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let numberedAt = Number.NEGATIVE_INFINITY
  const own = (handle: number): NumberOwner => ({ document: '', handle })

  const hints = createHints({
    document,
    index,
    handles,
    alive,
    async number(wanted, rules) {
      if (!alone) return relay?.number({ ...wanted, rules })
      const { numbering } = rules
      return numbers.give({ numbering, owners: wanted.handles.map(own), gone: wanted.gone.map(own) })
    },
    frameCame(rules) {
      // Frames come in swarms.
      const delay = Math.max(swarm, numberedAt + leastBetween - performance.now())
      waiting ??= setTimeout(() => {
        waiting = undefined
        numberedAt = performance.now()
        relay?.numberFrames(rules)
      }, delay)
    },
  })

  function hide(): boolean {
    numbers.unchoose()
    clearTimeout(waiting)
    waiting = undefined
    return hints.hide()
  }

  return {
    view: hints.view,
    draw: hints.draw,
    hold: hints.hold,
    isShown: hints.isShown,
    isNumbered: hints.isNumbered,
    hide,
    async show(rules) {
      numbers.unchoose()
      return hints.show(rules, relay !== undefined)
    },
    give: numbers.give,
    choose: numbers.choose,
    ownerOf(hint) {
      const owner = numbers.ownerOf(hint)
      if (owner === undefined) throw new ClavierError('no-such-hint', { hint })
      return owner
    },
  }
}
