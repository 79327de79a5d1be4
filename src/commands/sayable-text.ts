import { say, type Text } from '../language/text.ts'
import type { SayableTold } from './command-context.ts'

/** What can be said, as it is told. */
export function sayableText({ phrases, left }: SayableTold): Text {
  const named = phrases.join(' · ')
  return left === 0
    ? say('what-can-i-say', { phrases: named })
    : say('sayable-more', { phrases: named, left })
}
