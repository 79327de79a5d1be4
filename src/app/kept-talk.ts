import type { KeptEntry } from '../answers/kept-entry.ts'
import { siteOfEntry } from '../answers/kept-entry.ts'
import type { Choice } from '../commands/choice.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import { dateWords, detailOf } from '../commands/tab-choices.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { KeptRow, KeptState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeptRows, Sought } from './kept-rows.ts'
import type { KeptShelf } from './kept-shelf.ts'
import { spokenPart } from './spoken-part.ts'

interface Parts {
  readonly rows: KeptRows
  readonly shelf: KeptShelf
  readonly store: PanelStore
  readonly choices: () => Pick<Choices, 'offer'>
  readonly language: () => Language
  readonly newCanceller: NewCanceller
}

/** Characters of an answer that are read out: of the best one that was found, and of one that is opened. */
const longestBest = 300
const longestSpoken = 4_000

/** What commands tell of what is kept, and the lists that they offer. */
export function createKeptTalk(parts: Parts) {
  const { rows, shelf, store, language } = parts
  const talk = {
    recall: (said, signal) => found({ said, how: 'recall' }, signal),
    search: (said, signal) => found({ said, how: 'words' }, signal),
    newest: () => found({ said: '', how: 'newest' }, parts.newCanceller().signal),
    async more() {
      if (!rows.any()) throw new ClavierError('nothing-recalled')
      const before = store.getState().kept?.rows.length ?? 0
      const kept = await rows.more()
      if (kept === undefined)
        return { text: say('kept-no-more', { count: before }), earcon: 'end-of-page' as const }
      store.setState({ view: 'answers' })
      const { length } = kept.rows
      const first = kept.rows[before]
      return {
        text: say('kept-more', { from: before + 1, to: length, of: kept.found, first: titleOf(first) }),
      }
    },
    async show() {
      if (rows.any()) await rows.refresh()
      else await rows.seek({ said: '', how: 'newest' }, parts.newCanceller().signal)
    },
    async related() {
      await shelf.open()
      if (rows.tagsSought().length === 0) throw new ClavierError('no-tag-sought')
      const related = rows.related()
      if (related.length === 0) throw new ClavierError('none-related', { tags: named(rows.tagsSought()) })
      const title = say('choices-related', { tags: named(rows.tagsSought()) })
      return offered(
        title,
        related.map(({ name, npmi }) => toRecall(name, say('tag-near', { percent: Math.round(100 * npmi) }))),
      )
    },
    async tags() {
      await someKept()
      const tags = shelf.index.tags()
      if (tags.length === 0) throw new ClavierError('no-tags')
      return offered(
        say('choices-tags'),
        tags.map(({ name, count }) => toRecall(name, say('tag-count', { count }))),
      )
    },
  } satisfies Partial<Knowledge>

  return {
    ...talk,
    /** Shows an entry whole, and reads it. */
    async opened({ id, question, answer, title }: KeptEntry) {
      await rows.open(id)
      store.setState({ view: 'answers' })
      const spoken = spokenPart([question, answer].join('\n'), longestSpoken, language())
      return { text: say('entry-opened', { question: question || title }), spoken }
    },
  }

  async function found(sought: Sought, signal: CancelSignal) {
    await someKept()
    const kept = await rows.seek(sought, signal)
    if (kept === undefined) throw new ClavierError('cancelled')
    const [best] = kept.rows
    if (best === undefined) throw new ClavierError('kept-not-found', { words: sought.said })
    const said = parts
      .choices()
      .offer(
        sought.how === 'newest' ? say('choices-kept-newest') : say('choices-kept', { words: sought.said }),
        kept.rows.map(choiceOf),
      )
    // Where the numbers stand beside answers, tags and scores.
    store.setState({ view: 'answers' })
    const { found: count } = kept
    const answer = best.answer.slice(0, longestBest)
    return {
      text: say('choices-offered', { count, rows: said }),
      spoken: say('kept-best', { count, question: titleOf(best), answer }),
    }
  }

  async function someKept(): Promise<void> {
    await shelf.open()
    if (shelf.index.count() > 0) return
    const unreadable = shelf.unreadable()
    throw unreadable > 0
      ? new ClavierError('kept-unreadable', { count: unreadable })
      : new ClavierError('kept-empty')
  }

  function choiceOf(row: KeptRow, at: number): Choice {
    const context = { language }
    return {
      label: titleOf(row),
      detail: detailOf(
        [siteOfEntry(row.url), dateWords(row.createdAt, context), row.tags.join(', ')],
        context,
      ),
      // Its number changes where one before it is forgotten, and the list stays as it was said.
      intent: { command: 'open-entry', slots: { number: at + 1, words: row.id } },
    }
  }

  function toRecall(name: string, detail: Text): Choice {
    return {
      label: name,
      detail: detailOf([detail], { language }),
      intent: { command: 'recall', slots: { words: name } },
    }
  }

  function offered(title: Text, list: readonly Choice[]) {
    return { text: say('choices-offered', { count: list.length, rows: parts.choices().offer(title, list) }) }
  }

  function named(tags: readonly string[]): string {
    return tags.map(shelf.index.tagName).join(', ')
  }
}

function titleOf(row: KeptState['rows'][number] | undefined): string {
  return row === undefined ? '' : row.question || row.title || row.answer.slice(0, 80)
}
