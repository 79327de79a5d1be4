import { readStored } from '../answers/tag-summary.ts'
import type { RowChange, Tables } from '../ports/tables.ts'

/** Summaries that are read at a time. */
const slice = 200

/** What takes away the summaries that any of these entries is in, and such that cannot be read: nothing is told of what is forgotten. */
export async function withoutSummaries(
  ids: ReadonlySet<string>,
  tables: Pick<Tables, 'rows'>,
): Promise<readonly RowChange[]> {
  const going: RowChange[] = []
  for (let after: string | undefined; ids.size > 0; ) {
    const rows = await tables.rows('summaries', after, slice)
    for (const { key, value } of rows) {
      if (readStored(value)?.entries.every(id => !ids.has(id)) !== true)
        going.push({ table: 'summaries', key })
    }
    after = rows.at(-1)?.key
    if (rows.length < slice || after === undefined) break
  }
  return going
}
