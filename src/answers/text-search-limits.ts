/** Bounds of what a search remembers; the least recently used texts go first. */
export const mostTexts = 64
/** UTF-16 units of all texts together. */
export const mostUnits = 8_000_000
