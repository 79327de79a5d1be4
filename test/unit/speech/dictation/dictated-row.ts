/** What is said, the field with a bar at the caret, and the field with it written. */
export type DictatedRow = readonly [said: string, field: string, then: string]
