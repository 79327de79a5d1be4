/** Telling a page what the panel heard. */
import type { SecretFocus } from './secret-field.ts'

/** What a document of the page answered to whether a secret field has the focus; undefined without an answer. */
export interface FocusAnswer {
  readonly top: boolean
  readonly focus: SecretFocus | undefined
}

/**
 * Whether the page may be told. Not where a document says that its focus is secret, nor where the focus is in a
 * frame and not every frame has answered: the one that is silent may be the one.
 */
export function mayTell(answers: readonly FocusAnswer[]): boolean {
  const top = answers.find(answer => answer.top)
  if (top?.focus === undefined || answers.some(({ focus }) => focus === 'secret')) return false
  return top.focus === 'open' || answers.every(({ focus }) => focus !== undefined)
}

/**
 * Runs in the page's own world, sent there as text: it may name nothing from outside. What the page has put in
 * the place of the browser's functions gets nothing but the data that it is told anyway.
 */
export function dispatchHeard(data: string): void {
  document.dispatchEvent(new CustomEvent('clavier:heard', { detail: JSON.parse(data), bubbles: true }))
}
