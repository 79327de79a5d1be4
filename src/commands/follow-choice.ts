import { ClavierError } from '../errors.ts'
import { followWords } from '../language/follow-words.ts'
import { languages } from '../language/language.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { type Followed, followed } from '../ports/page-layout.ts'
import type { Settings } from '../settings/settings.ts'
import { plainText } from '../speech/plain-words.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { wantWords } from './read-slots.ts'

/** Which of what can be followed the words name, in any language; `follow-unknown` where they name none. */
export function followedIn(slots: Slots): Followed {
  const words = wantWords(slots)
  const said = ` ${plainText(words)} `
  const one = followed.find(what =>
    languages.some(language => followWords[what][language].some(word => said.includes(` ${word} `))),
  )
  if (one === undefined) throw new ClavierError('follow-unknown', { words: words.slice(0, 100) })
  return one
}

/** Follows one thing more; while nothing was followed, that alone. */
export async function followAnother(
  one: Followed,
  { controls }: CommandContext,
): Promise<Result<Partial<Settings>>> {
  let follows: readonly Followed[] = []
  const undo = await controls.changeSettings(before => {
    const others = before.following ? before.follows : []
    follows = followed.filter(what => what === one || others.includes(what))
    return { following: true, follows: [...follows] }
  })
  return { text: say('following-more', { what: follows.join(' ') }), undo }
}

/** Follows one thing less; without any left nothing is followed. */
export async function followLess(
  one: Followed,
  { controls }: CommandContext,
): Promise<Result<Partial<Settings>>> {
  let follows: readonly Followed[] = []
  const undo = await controls.changeSettings(before => {
    follows = before.following ? before.follows.filter(what => what !== one) : []
    return follows.length === 0 ? { following: false } : { follows: [...follows] }
  })
  return {
    text: follows.length === 0 ? say('following-off') : say('following-more', { what: follows.join(' ') }),
    undo,
  }
}
