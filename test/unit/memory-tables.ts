import { ClavierError } from '../../src/errors.ts'
import { type Row, type TableName, type Tables, tableNames } from '../../src/ports/tables.ts'

export interface MemoryTables extends Tables {
  readonly held: Readonly<Record<TableName, Map<string, unknown>>>
  /** From now on writes are refused, as on a full disk. */
  full: boolean
}

/** Tables in memory. Values are cloned, as the browser does. */
export function createMemoryTables(): MemoryTables {
  // Every name has a map.
  const held = Object.fromEntries(tableNames.map(name => [name, new Map()])) as Record<
    TableName,
    Map<string, unknown>
  >
  const tables: MemoryTables = {
    held,
    full: false,
    get: async (table, key) => structuredClone(held[table].get(key)),
    rows: async (table, after, most) =>
      [...held[table]]
        .filter(([key]) => after === undefined || key > after)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, most)
        .map(([key, value]): Row => ({ key, value: structuredClone(value) })),
    count: async table => held[table].size,
    async write(changes) {
      const cloned = changes.map(change => ({ ...change, value: structuredClone(change.value) }))
      if (tables.full && cloned.some(({ value }) => value !== undefined))
        throw new ClavierError('storage-full')
      for (const { table, key, value } of cloned) {
        if (value === undefined) held[table].delete(key)
        else held[table].set(key, value)
      }
    },
  }
  return tables
}
