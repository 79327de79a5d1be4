/**
 * Which elements a page's scripts listen on for clicks. It runs among the page's own scripts, which may
 * have redefined anything since: after it was made it calls nothing that a page could replace.
 */

/** What makes a click, or what scripts take for one. */
const clickTypes: Readonly<Record<string, true>> = Object.assign(Object.create(null), {
  click: true,
  mousedown: true,
  mouseup: true,
  pointerdown: true,
  pointerup: true,
  touchstart: true,
  touchend: true,
})

export const isClickType = (type: unknown): type is string =>
  typeof type === 'string' && clickTypes[type] === true

/** Above this many listeners one by one are not told apart: the element listens, whatever is removed. */
const mostTold = 24

type CaptureFlag = boolean | undefined

/** A chain of plain objects: an array would go by members that a page may redefine. */
interface Note {
  readonly type: string
  readonly listener: object | undefined
  readonly capture: CaptureFlag
  readonly signal: AbortSignal | undefined
  readonly next: Note | undefined
}

interface Noted {
  /** Listens in a way whose end cannot be noticed. */
  always: boolean
  count: number
  first: Note | undefined
}

export interface ListenerNotes {
  /** To be called after the platform took the listener. */
  added(target: object, type: unknown, listener: unknown, options: unknown): void
  removed(target: object, type: unknown, listener: unknown, options: unknown): void
  /** Never false for what still listens; may be true for what ended without a word, such as `once`. */
  listens(target: object): boolean
}

const { getOwnPropertyDescriptor, apply } = Reflect

/** A plain property, read without running anything of the page's; `undefined` value where there is none. */
function plain(options: object, name: string): { readonly known: boolean; readonly value: unknown } {
  const own = getOwnPropertyDescriptor(options, name)
  if (own === undefined) return { known: true, value: undefined }
  return own.get === undefined && own.set === undefined
    ? { known: true, value: own.value }
    : { known: false, value: undefined }
}

/** Undefined where only a getter of the page knows. */
function captureOf(options: unknown): CaptureFlag {
  if (typeof options !== 'object' || options === null) return Boolean(options)
  const { known, value } = plain(options, 'capture')
  return known ? Boolean(value) : undefined
}

const isListener = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null)

export function createListenerNotes(): ListenerNotes {
  const notes = new WeakMap<object, Noted>()
  // Members of its own: a page that replaces those of the prototype is not asked.
  const { get, set } = WeakMap.prototype
  Object.assign(notes, { get, set })
  const abortedOf = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get
  const nothing: readonly [] = Object.freeze([])
  const hasEnded = (signal: AbortSignal) =>
    abortedOf !== undefined && apply(abortedOf, signal, nothing) === true

  function without(noted: Noted, isGone: (note: Note) => boolean): void {
    let first: Note | undefined
    let count = 0
    for (let note = noted.first; note !== undefined; note = note.next) {
      if (isGone(note)) continue
      first = {
        type: note.type,
        listener: note.listener,
        capture: note.capture,
        signal: note.signal,
        next: first,
      }
      count += 1
    }
    noted.first = first
    noted.count = count
  }

  return {
    added(target, type, listener, options) {
      if (!isClickType(type) || !isListener(listener)) return
      let noted = notes.get(target)
      if (noted === undefined) {
        noted = { always: false, count: 0, first: undefined }
        notes.set(target, noted)
      }
      if (noted.always) return
      const capture = captureOf(options)
      let signal: AbortSignal | undefined
      let told = capture !== undefined
      if (typeof options === 'object' && options !== null) {
        const once = plain(options, 'once')
        const ends = plain(options, 'signal')
        if (!once.known || once.value || !ends.known) told = false
        else if (ends.value !== undefined) signal = ends.value as AbortSignal // the platform took it for one
      }
      for (let note = noted.first; note !== undefined; note = note.next) {
        const same = note.type === type && note.listener === listener && note.capture === capture
        if (same) return
      }
      if (!told || noted.count >= mostTold) {
        noted.always = true
        noted.first = undefined
        return
      }
      if (signal !== undefined && hasEnded(signal)) return
      // What a signal ends is not held here: it may be long gone when somebody asks.
      const held = signal === undefined ? listener : undefined
      noted.first = { type, listener: held, capture, signal, next: noted.first }
      noted.count += 1
    },
    removed(target, type, listener, options) {
      if (!isClickType(type)) return
      const noted = notes.get(target)
      const capture = captureOf(options)
      if (noted === undefined || noted.always || capture === undefined || !isListener(listener)) return
      without(noted, note => note.type === type && note.listener === listener && note.capture === capture)
    },
    listens(target) {
      const noted = notes.get(target)
      if (noted === undefined) return false
      if (noted.always) return true
      without(noted, note => note.signal !== undefined && hasEnded(note.signal))
      return noted.first !== undefined
    },
  }
}
