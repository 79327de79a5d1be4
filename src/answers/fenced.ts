import { disarm, fenceFor } from './question-messages.ts'

/**
 * Text of strangers between two marker lines that it does not contain, so that nothing in it can end the fence;
 * what a model's template could take for its own control marks is broken up.
 *
 * @param name one word for what it is, such as `comment`
 */
export function fenced(name: string, text: string): string {
  const safe = disarm(text)
  const fence = fenceFor(safe, name)
  return `${fence} begin\n${safe}\n${fence} end`
}
