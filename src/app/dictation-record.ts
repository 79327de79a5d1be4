import type { WritingUndo } from '../commands/writing-context.ts'

/** Utterances that “scratch that” takes back one after another. */
const most = 50

/** What was dictated, utterance by utterance, as what takes each back. */
export function createDictationRecord() {
  let changes: readonly WritingUndo[] = []
  return {
    last: (): WritingUndo | undefined => changes.at(-1),
    add(change: WritingUndo): void {
      changes = [...changes, change].slice(-most)
    },
    /** It was taken back, here or by undo. */
    forget(change: WritingUndo): void {
      const same = JSON.stringify(change)
      const at = changes.findLastIndex(one => JSON.stringify(one) === same)
      changes = changes.filter((_, place) => place !== at)
    },
    clear(): void {
      changes = []
    },
  }
}

/** What writes again what was taken back; null where only the page knows what that is. */
export function again(change: WritingUndo): WritingUndo | null {
  if (change.kind !== 'edit') return null
  const { from, removed, inserted } = change
  const caret = from + inserted.length
  return { ...change, removed: inserted, inserted: removed, selected: { from: caret, to: caret } }
}
