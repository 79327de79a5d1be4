import { addTags, foldTag, type KeptEntry, readEntry, writeEntry } from './kept-entry.ts'

/** Parts of an entry that a change has changed, as they were and as they became. */
export interface EntryDifference {
  readonly was: Partial<KeptEntry>
  readonly became: Partial<KeptEntry>
}

const parts = [
  'kind',
  'question',
  'answer',
  'tags',
  'url',
  'title',
  'mediaTime',
  'model',
  'digest',
  'systemPrompt',
  'language',
  'createdAt',
  'pinned',
  'author',
  'writtenAt',
  'replyTo',
  'done',
] as const satisfies readonly (keyof KeptEntry)[]

export function differenceOf(before: KeptEntry, after: KeptEntry): EntryDifference {
  const changed = parts.filter(part => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
  const of = (entry: KeptEntry): Partial<KeptEntry> =>
    Object.fromEntries(changed.map(part => [part, entry[part]]))
  return { was: of(before), became: of(after) }
}

/**
 * The entry as it is now without that change: tags that it gave are taken and those that it took are given, and what
 * somebody else has changed since stays. Undefined where what was kept of the change cannot be read.
 */
export function withoutChange(now: KeptEntry, { was, became }: EntryDifference): KeptEntry | undefined {
  const back: Record<string, unknown> = { ...writeEntry(now) }
  for (const part of parts) {
    if (part === 'tags' || !(part in was || part in became)) continue
    if (JSON.stringify(now[part]) === JSON.stringify(became[part])) back[part] = was[part]
  }
  if (was.tags !== undefined && became.tags !== undefined) {
    const [wasTags, becameTags] = [foldedTags(was.tags), foldedTags(became.tags)]
    const left = now.tags.filter(({ name }) => wasTags.has(foldTag(name)) || !becameTags.has(foldTag(name)))
    // Those from before in their order and spelling, then what was given since.
    const stays = was.tags.filter(
      ({ name }) => !becameTags.has(foldTag(name)) || foldedTags(left).has(foldTag(name)),
    )
    back.tags = addTags(stays, left)
  }
  return readEntry(back)
}

function foldedTags(tags: KeptEntry['tags']): ReadonlySet<string> {
  return new Set(tags.map(({ name }) => foldTag(name)))
}
