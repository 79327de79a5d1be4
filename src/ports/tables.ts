/** Tables of what is too much, or too large, for the Store. */
export const tableNames = ['entries', 'summaries', 'vectors', 'conversations', 'drafts'] as const
export type TableName = (typeof tableNames)[number]

/** A row as it is kept; what is read may come from an older or a broken version: validate it. */
export interface Row {
  readonly key: string
  readonly value: unknown
}

/** A change of one row; without a value it is removed. Values are what structured clone takes. */
export interface RowChange {
  readonly table: TableName
  readonly key: string
  readonly value?: unknown
}

/**
 * Large tables of the user's own, on this machine. Calls reject with `storage-refused` where the browser cannot open
 * them, with `storage-broken` where they are of a newer Clavier, writes with `storage-full` where there is no room;
 * then nothing has changed.
 */
export interface Tables {
  get(table: TableName, key: string): Promise<unknown>
  /** At most `most` rows whose keys come after `after` (from the first without), by key, rising. */
  rows(table: TableName, after: string | undefined, most: number): Promise<readonly Row[]>
  count(table: TableName): Promise<number>
  /** All of these changes or none. */
  write(changes: readonly RowChange[]): Promise<void>
}
