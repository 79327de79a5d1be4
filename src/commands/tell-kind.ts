import { ClavierError } from '../errors.ts'
import { kindSaid } from '../language/kind-words.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { KindMode } from '../ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../ports/page.ts'
import type { Settings } from '../settings/settings.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'
import { wantWords } from './read-slots.ts'

/** The kind that was named, or its place among all as a number is played; `kind-unknown` where it is none. */
export function wantKind(slots: Slots): ElementKind {
  const heard = wantWords(slots)
  const kind = /^\d+$/.test(heard) ? elementKinds[Number(heard) - 1] : kindSaid(heard)
  if (kind === undefined) throw new ClavierError('kind-unknown', { heard })
  return kind
}

/** From now on a kind on a page is told so. */
export const tellKind =
  (mode: KindMode) =>
  async (kind: ElementKind, { controls }: CommandContext): Promise<Result<Partial<Settings>>> => ({
    text: say('kind-told', { kind, mode }),
    undo: await controls.changeSettings(({ layoutKinds }) => ({
      layoutKinds: { ...layoutKinds, [kind]: mode },
    })),
  })
