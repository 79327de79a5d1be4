/** The numbers of a page and its frames, as the page itself keeps them: they live and go with it. */
import type { HintNumbering } from '../ports/page.ts'
import type { ElementHandles } from './element-handles.ts'
import { createHintNumbers } from './hint-numbers.ts'

/** An element of one of the page's documents; the page itself is the empty text. */
export interface NumberOwner {
  readonly document: string
  readonly handle: number
}

export interface NumbersWanted {
  readonly numbering: HintNumbering
  /** In the order in which those that have no number yet get one. */
  readonly owners: readonly NumberOwner[]
  readonly gone: readonly NumberOwner[]
  /** The documents in the page's frames; what others had is gone. Left out where nothing is known of that. */
  readonly documents?: readonly string[]
}

export interface NumbersGiven {
  /** Tells this giving of numbers from those before: what is of another is no longer true. */
  readonly epoch: number
  /** For each owner; 0 for one that gets none. */
  readonly numbers: readonly number[]
}

export interface FrameNumbers {
  give(wanted: NumbersWanted): NumbersGiven
  /** Until `give` with another numbering, `unchoose` or the next `choose`, 1 is the first of these and so on. */
  choose(owners: readonly NumberOwner[]): void
  unchoose(): void
  ownerOf(number: number): NumberOwner | undefined
}

const nameOf = ({ document, handle }: NumberOwner) => `${handle} ${document}`

function ownerNamed(name: string): NumberOwner {
  const end = name.indexOf(' ')
  return { handle: Number(name.slice(0, end)), document: name.slice(end + 1) }
}

/** `now`: milliseconds of one clock. */
export function createFrameNumbers(handles: ElementHandles, now: () => number): FrameNumbers {
  let numbering: HintNumbering = 'ten'
  let numbers = createHintNumbers()
  let epoch = Math.floor(Math.random() * 2 ** 50)
  let chosen: readonly NumberOwner[] | undefined

  const lives = ({ document, handle }: NumberOwner) =>
    document !== '' || handles.elementOf(handle) !== undefined

  return {
    give(wanted) {
      // Numbers of another kind would not be where its rule puts them: all are given anew.
      if (wanted.numbering !== numbering) {
        numbering = wanted.numbering
        numbers = createHintNumbers(numbering)
        epoch += 1
      }
      const at = now()
      const documents = wanted.documents && new Set(wanted.documents)
      for (const name of numbers.owners()) {
        const owner = ownerNamed(name)
        const left = documents !== undefined && owner.document !== '' && !documents.has(owner.document)
        if (left || !lives(owner)) numbers.gone(name, at)
      }
      for (const owner of wanted.gone) numbers.gone(nameOf(owner), at)
      numbers.release(at)
      return { epoch, numbers: wanted.owners.map(owner => numbers.numberOf(nameOf(owner)) ?? 0) }
    },
    choose(owners) {
      chosen = owners
    },
    unchoose() {
      chosen = undefined
    },
    ownerOf(number) {
      if (chosen !== undefined) return chosen[number - 1]
      const name = numbers.ownerOf(number)
      const owner = name === undefined ? undefined : ownerNamed(name)
      return owner !== undefined && lives(owner) ? owner : undefined
    },
  }
}
