/** Throws with these words where something that was accepted must not be. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/**
 * Holds what was accepted to what all data owes: plain objects and lists with the prototypes of their own world, no
 * key that means a prototype, no number that is none, nothing that runs.
 */
export function mustBePlain(value: unknown): void {
  const trouble = troubleIn(value, 0)
  must(trouble === undefined, trouble ?? '')
}

/** What is wrong, and where in it: the way there is put together only where something is. */
function troubleIn(value: unknown, depth: number): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `a number is ${value}`
  if (typeof value !== 'object' || value === null)
    return ['function', 'symbol', 'bigint'].includes(typeof value) ? `there is a ${typeof value}` : undefined
  if (depth > 60) return 'it is too deep'
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return 'there is a foreign prototype'
  if (Object.hasOwn(value, '__proto__')) return 'there is a key __proto__'
  for (const [key, inner] of Object.entries(value)) {
    const trouble = troubleIn(inner, depth + 1)
    if (trouble !== undefined) return `${key.slice(0, 40)}: ${trouble}`
  }
  return undefined
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
  const [a, b] = [keysOf(one), keysOf(other)]
  // An empty list passes for an object without anything.
  if (a.length !== b.length || (Array.isArray(one) !== Array.isArray(other) && a.length > 0)) return false
  return a.every(key => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
}

function keysOf(value: object): readonly string[] {
  return Object.keys(value).filter(key => Reflect.get(value, key) !== undefined)
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
