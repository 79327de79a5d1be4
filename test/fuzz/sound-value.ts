/** Throws with these words where something that was accepted must not be. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/**
 * Holds what was accepted to what all data owes: plain objects and lists with the prototypes of their own world, no
 * key that means a prototype, no number that is none, nothing that runs.
 */
export function mustBePlain(value: unknown, where = 'value', depth = 0): void {
  must(depth < 60, `${where} is too deep`)
  switch (typeof value) {
    case 'number':
      return must(Number.isFinite(value), `${where} is ${value}`)
    case 'string':
    case 'boolean':
    case 'undefined':
      return
    case 'object': {
      if (value === null) return
      const prototype: unknown = Object.getPrototypeOf(value)
      must(prototype === Object.prototype || prototype === Array.prototype, `${where} has a foreign prototype`)
      must(!Object.hasOwn(value, '__proto__'), `${where} has a key __proto__`)
      for (const [key, inner] of Object.entries(value)) mustBePlain(inner, `${where}.${key}`.slice(0, 200), depth + 1)
      return
    }
    default:
      must(false, `${where} is a ${typeof value}`)
  }
}

/** The same as data: as JSON would tell it, so that what is undefined counts as not there, and −0 as 0. */
export function mustBeSame(one: unknown, other: unknown, what: string): void {
  const [a, b] = [JSON.stringify(inOrder(one)), JSON.stringify(inOrder(other))]
  if (a !== b) throw new Error(`${what}:\n${a?.slice(0, 1_500)}\n${b?.slice(0, 1_500)}`)
}

/** Keys of objects in one order: what is kept comes back in another. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner)] as const)
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

export function mustBeWhole(value: unknown, least: number, most: number, what: string): void {
  must(
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    `${what} is ${String(value)}`,
  )
}

export function mustBeText(value: unknown, least: number, most: number, what: string): void {
  must(typeof value === 'string', `${what} is no text`)
  must(value.length >= least && value.length <= most, `${what} has ${value.length} units`)
}
