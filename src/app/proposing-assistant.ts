import { createProposalFilter } from '../answers/proposals.ts'
import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { Assistant, ChatMessage } from '../ports/assistant.ts'
import type { Tabs } from '../ports/tabs.ts'
import { taught } from './proposable.ts'

interface Parts {
  readonly assistant: Assistant
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly tabs: Pick<Tabs, 'active'>
  /** Whether answers may propose anything. */
  readonly wanted: () => boolean
  /** An answer has ended with these lines, asked where that page was in front. Untrusted. */
  readonly offer: (lines: readonly string[], page: string) => Promise<void>
}

/** The same assistant, whose answers may end with proposals: told how, and with those lines cut out of what it says. */
export function proposingAssistant(parts: Parts): Assistant {
  const { assistant, commands, language, tabs } = parts
  return {
    ...assistant,
    async *ask(options, signal) {
      if (!parts.wanted() || options.schema !== undefined) {
        yield* assistant.ask(options, signal)
        return
      }
      const { title } = await tabs.active()
      const filter = createProposalFilter()
      for await (const piece of assistant.ask({ ...options, messages: told(options.messages) }, signal)) {
        if (piece.kind === 'thinking') yield piece
        else if (piece.kind === 'text') {
          const text = filter.take(piece.text)
          if (text !== '') yield { kind: 'text', text }
        } else {
          const rest = filter.end()
          if (rest !== '') yield { kind: 'text', text: rest }
          if (filter.lines().length > 0) await parts.offer(filter.lines(), title)
          yield piece
        }
      }
    },
  }

  function told(messages: readonly ChatMessage[]): readonly ChatMessage[] {
    return messages.map((message, at) =>
      at === 0 && message.role === 'system'
        ? { ...message, content: `${message.content} ${rule()}` }
        : message,
    )
  }

  function rule(): string {
    const phrases = taught.flatMap(id => commands.find(one => one.id === id)?.phrases[language()][0] ?? [])
    return `Only where the user wants something done, end with at most three lines of “>> ” and one of these, filled in: ${phrases.join('; ')}. The user decides; never claim that it was done.`
  }
}
