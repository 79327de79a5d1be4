import type { PanelActions } from '../../panel-actions.ts'

/** A click without a pointer (screen reader, switch, script) is a note of this length, in ms. */
export const clickNoteMs = 120
/** A press and release closer than this, in ms, was made by software: it sounds as a click does. */
const madeUpMs = 40
/** A click this soon after a release, in ms, belongs to it even where its pointer has another id. */
const sameClickMs = 50
/** Pointers remembered at most; more than ten fingers have not been seen. */
const mostPointers = 16

type KeyActions = Pick<PanelActions, 'keyDown' | 'keyUp' | 'latchKey'>

export interface KeyGestureParts {
  readonly actions: KeyActions
  readonly latch: () => boolean
  readonly after: (ms: number, run: () => void) => void
}

interface Pointer {
  readonly note: number
  readonly collects: boolean
  readonly downAt: number
  upAt: number | undefined
}

export interface KeyGestures {
  /** Times are in ms from any fixed zero, the same for all calls. */
  pointerDown(note: number, id: number, type: string, at: number): void
  pointerUp(id: number, at: number): void
  pointerCancel(id: number, at: number): void
  /** `id` is −1 where the click has no pointer. */
  click(note: number, id: number, at: number): void
  /** A key of the computer keyboard; `code` tells keys of one note apart. */
  codeDown(code: string, note: number, at: number): void
  codeUp(code: string, at: number): void
  /** Everything that is held goes up: the keys lost the focus, or the window did. */
  releaseAll(at: number): void
}

/**
 * What pointers, clicks and the computer keyboard do to the drawn keys. A mouse cannot hold two
 * keys, so with latch on it collects; touch, pens and the computer keyboard always play.
 */
export function createKeyGestures({ actions, latch, after }: KeyGestureParts): KeyGestures {
  const pointers = new Map<number, Pointer>()
  const codes = new Map<string, number>()

  const clickNote = (note: number, at: number) => {
    actions.keyDown(note, at)
    after(clickNoteMs, () => actions.keyUp(note, at + clickNoteMs))
  }
  const lift = (pointer: Pointer, at: number) => {
    if (pointer.upAt !== undefined) return
    pointer.upAt = at
    if (pointer.collects) return
    const held = at - pointer.downAt
    if (held < madeUpMs)
      after(clickNoteMs - held, () => actions.keyUp(pointer.note, pointer.downAt + clickNoteMs))
    else actions.keyUp(pointer.note, at)
  }
  const pointerOf = (note: number, id: number, at: number): [number, Pointer] | undefined => {
    const own = pointers.get(id)
    if (own !== undefined) return [id, own]
    return [...pointers].find(
      ([, { note: pressed, upAt }]) => pressed === note && upAt !== undefined && at - upAt < sameClickMs,
    )
  }

  return {
    pointerDown(note, id, type, at) {
      const before = pointers.get(id)
      if (before !== undefined) lift(before, at)
      const collects = latch() && type !== 'touch' && type !== 'pen'
      pointers.delete(id)
      pointers.set(id, { note, collects, downAt: at, upAt: undefined })
      for (const [old, pointer] of pointers)
        if (pointers.size > mostPointers && pointer.upAt !== undefined) pointers.delete(old)
      if (!collects) actions.keyDown(note, at)
    },
    pointerUp(id, at) {
      const pointer = pointers.get(id)
      if (pointer !== undefined) lift(pointer, at)
    },
    pointerCancel(id, at) {
      const pointer = pointers.get(id)
      pointers.delete(id)
      if (pointer !== undefined && pointer.upAt === undefined && !pointer.collects)
        actions.keyUp(pointer.note, at)
    },
    click(note, id, at) {
      const found = pointerOf(note, id, at)
      if (found === undefined) {
        if (latch()) actions.latchKey(note)
        else clickNote(note, at)
        return
      }
      const [known, pointer] = found
      pointers.delete(known)
      if (pointer.upAt === undefined) lift(pointer, at)
      if (pointer.collects && pointer.note === note) actions.latchKey(note)
    },
    codeDown(code, note, at) {
      if (codes.has(code)) return
      const sounds = [...codes.values()].includes(note)
      codes.set(code, note)
      if (!sounds) actions.keyDown(note, at)
    },
    codeUp(code, at) {
      const note = codes.get(code)
      if (note === undefined) return
      codes.delete(code)
      if (![...codes.values()].includes(note)) actions.keyUp(note, at)
    },
    releaseAll(at) {
      for (const note of new Set(codes.values())) actions.keyUp(note, at)
      codes.clear()
      for (const pointer of pointers.values())
        if (pointer.upAt === undefined && !pointer.collects) actions.keyUp(pointer.note, at)
      pointers.clear()
    },
  }
}
