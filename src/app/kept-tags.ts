import {
  addTags,
  type EntryTag,
  entryBounds,
  foldTag,
  type KeptEntry,
  tagName,
} from '../answers/kept-entry.ts'
import { tagsIn } from '../answers/kept-query.ts'
import { createTagSuggestions } from '../answers/tag-suggestions.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { createKeptRows } from './kept-rows.ts'
import type { createKeptShelf } from './kept-shelf.ts'
import type { PromptsService } from './prompts-service.ts'

interface Parts {
  readonly shelf: ReturnType<typeof createKeptShelf>
  readonly rows: ReturnType<typeof createKeptRows>
  readonly assistant: Assistant
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
  readonly store: PanelStore
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly language: () => Language
  /** Changes the entry of that number, or the one that is meant without. */
  readonly changed: (
    number: number | undefined,
    change: (before: KeptEntry) => KeptEntry | undefined,
  ) => Promise<{ readonly change: string | undefined; readonly entry: KeptEntry }>
  /** Shown, and not spoken. */
  readonly show: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** Tags of what is kept: given, taken away, called otherwise, and suggested by the model. */
export function createKeptTags(parts: Parts): Pick<Knowledge, 'tag' | 'untag' | 'renameTag'> & {
  suggest(id: string): Promise<void>
} {
  const { shelf, rows, changed, language } = parts
  const suggestions = createTagSuggestions({ ...parts, settings: () => parts.store.getState().settings })
  return {
    async tag(said, number) {
      await shelf.open()
      const names = tagsIn(said, language(), tag => shelf.index.tagCount(tag) > 0).map(tagName)
      if (names.length === 0) throw new ClavierError('words-missing')
      const more = names.map((name): EntryTag => ({ name: spelling(name), source: 'user' }))
      const { change, entry } = await changed(number, before => {
        const tags = addTags(before.tags, more)
        const there = new Set(tags.map(({ name }) => foldTag(name)))
        if (more.some(({ name }) => !there.has(foldTag(name))))
          throw new ClavierError('tags-full', { question: before.question, most: entryBounds.tags })
        return withTags(before, tags)
      })
      const tags = names.join(', ')
      if (change === undefined) return { text: say('tagged-already', { tags, question: entry.question }) }
      return { text: say('tagged', { tags, question: entry.question }), undo: { change } }
    },
    async untag(said, number) {
      if (foldTag(said) === '') throw new ClavierError('words-missing')
      let taken: readonly string[] = []
      let missing: readonly string[] = []
      const { change, entry } = await changed(number, before => {
        const own = new Set(before.tags.map(({ name }) => foldTag(name)))
        const meant = tagsIn(said, language(), tag => own.has(tag))
        const gone = new Set(meant.map(foldTag))
        const isGone = ({ name }: EntryTag) => gone.has(foldTag(name))
        taken = before.tags.filter(isGone).map(({ name }) => name)
        missing = meant.filter(name => !own.has(foldTag(name)))
        return withTags(
          before,
          before.tags.filter(tag => !isGone(tag)),
        )
      })
      const { question } = entry
      if (change === undefined) throw new ClavierError('tag-missing', { tag: said, question })
      const told = { tags: taken.join(', '), question, missing: missing.join(', ') }
      return { text: say('untagged', told), undo: { change } }
    },
    async renameTag(said, to) {
      await shelf.open()
      const { index } = shelf
      const [sought, other] = rows.tagsSought()
      const from = said ?? (other === undefined && sought !== undefined ? index.tagName(sought) : undefined)
      if (from === undefined) throw new ClavierError('no-tag-sought')
      const [old, name] = [foldTag(from), tagName(to)]
      if (name === '') throw new ClavierError('words-missing')
      const having = index.all().filter(({ tags }) => tags.includes(old))
      if (having.length === 0) throw new ClavierError('tag-unknown', { tag: from })
      const merged = foldTag(name) !== old && index.tagCount(foldTag(name)) > 0
      const shown = merged ? index.tagName(foldTag(name)) : name
      const change = await shelf.change(
        having.map(({ id }) => id),
        before => {
          const tags = before.tags.map(tag => (foldTag(tag.name) === old ? { ...tag, name: shown } : tag))
          return withTags(before, addTags([], tags))
        },
      )
      const text = say(merged ? 'tags-merged' : 'tag-renamed', { from, to: shown, count: having.length })
      return change === undefined ? { text } : { text, undo: { change } }
    },
    /** Lets the model suggest tags, while the user goes on. */
    async suggest(id: string): Promise<void> {
      try {
        const entry = await shelf.get(id)
        if (entry === undefined) return
        const known = shelf.index.tags().map(({ name }) => name)
        const names = await suggestions.of(entry, known)
        const more = names.map((name): EntryTag => ({ name: spelling(name), source: 'model' }))
        const change = await shelf.change([id], before => withTags(before, addTags(before.tags, more)))
        if (change !== undefined) parts.show(say('kept-tags-suggested', { tags: names.join(', ') }))
      } catch (error) {
        // It is kept without them, and the user can give tags.
        if (!(error instanceof ClavierError)) parts.onBug(error)
      }
    },
  }

  /** A tag as it was spelt first. */
  function spelling(name: string): string {
    const tag = foldTag(name)
    return shelf.index.tagCount(tag) > 0 ? shelf.index.tagName(tag) : name
  }
}

/** The entry itself where its tags are the same. */
function withTags(entry: KeptEntry, tags: readonly EntryTag[]): KeptEntry {
  const same =
    tags.length === entry.tags.length &&
    tags.every(({ name, source }, at) => entry.tags[at]?.name === name && entry.tags[at]?.source === source)
  return same ? entry : { ...entry, tags }
}
