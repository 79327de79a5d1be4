import type { PanelState } from '../state/panel-state.ts'

/** Clavier waits for words or an answer now, and did not, or for others, before. */
export function asksForWords(now: PanelState, before: PanelState): boolean {
  return asking.some(asked => asked(now) !== undefined && asked(now) !== asked(before))
}

const asking: readonly ((state: PanelState) => unknown)[] = [
  state => state.parameter?.command,
  state => state.choices,
  state => state.learning,
  state => state.fileOffered,
  state => state.vocabularyImport,
]

/** Whatever is said is meant for Clavier now. */
export function wordsAreFree({ dictation }: Pick<PanelState, 'dictation'>): boolean {
  return dictation?.on === true
}
