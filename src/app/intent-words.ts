import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { Slots } from '../ports/intent.ts'
import { phraseInWords } from '../speech/phrase-template.ts'

const slot = /\{(?:(\w+):)?(\w+)\}/g

/** A command as its phrase that has most of those slots, filled. What fills them may be page text. */
export function intentInWords(
  command: Pick<Command, 'id' | 'phrases'>,
  slots: Slots,
  language: Language,
): string {
  const [first, ...others] = command.phrases[language]
  const filled = Object.keys(slots)
  const shows = (template: string) => {
    const labels = [...template.matchAll(slot)].map(([, label, kind]) => label ?? kind ?? '')
    return filled.filter(name => labels.includes(name)).length
  }
  const best = others.reduce((most, other) => (shows(other) > shows(most) ? other : most), first)
  return phraseInWords(
    best.replace(slot, (open, label: string | undefined, kind: string) =>
      String(slots[label ?? kind] ?? open),
    ),
  )
}
