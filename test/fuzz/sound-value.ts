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
  if (typeof value === 'number') must(Number.isFinite(value), `${where} is ${value}`)
  else if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value)
    must(prototype === Object.prototype || prototype === Array.prototype, `${where} has a foreign prototype`)
    must(!Object.hasOwn(value, '__proto__'), `${where} has a key __proto__`)
    for (const [key, inner] of Object.entries(value))
      mustBePlain(inner, `${where}.${key}`.slice(0, 200), depth + 1)
  } else must(!['function', 'symbol', 'bigint'].includes(typeof value), `${where} is a ${typeof value}`)
}

/** The same as data: what is undefined counts as not there, −0 as 0, and keys stand in any order. */
export function mustBeSame(one: unknown, other: unknown, what: string): void {
  if (isSame(one, other)) return
  throw new Error(
    `${what}:\n${JSON.stringify(one)?.slice(0, 1_500)}\n${JSON.stringify(other)?.slice(0, 1_500)}`,
  )
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [a, b] = [there(one), there(other)]
  // An empty list passes for an object without anything.
  if (Array.isArray(one) !== Array.isArray(other) && a.size > 0) return false
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)))
}

function there(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, inner]) => inner !== undefined))
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
