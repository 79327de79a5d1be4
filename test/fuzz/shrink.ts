/** Judgements that are spent on making a failing input smaller. */
const patience = 400

/** A smaller input that fails as well, or the input itself. */
export async function shrunk(
  input: unknown,
  fails: (smaller: unknown) => Promise<boolean>,
): Promise<unknown> {
  let smallest = input
  let left = patience
  for (let found = true; found; ) {
    found = false
    for (const smaller of smallerThan(smallest)) {
      if (left-- <= 0) return smallest
      if (!(await fails(smaller))) continue
      smallest = smaller
      found = true
      break
    }
  }
  return smallest
}

function* smallerThan(value: unknown): Generator<unknown, void> {
  if (typeof value === 'string')
    for (const [from, to] of cuts(value.length)) yield value.slice(0, from) + value.slice(to)
  else if (value instanceof Uint8Array)
    for (const [from, to] of cuts(value.length))
      yield Uint8Array.from([...value.subarray(0, from), ...value.subarray(to)])
  else if (Array.isArray(value)) {
    for (const [from, to] of cuts(value.length)) yield value.toSpliced(from, to - from)
    for (const [at, inner] of value.entries())
      for (const smaller of smallerThan(inner)) yield value.with(at, smaller)
  } else if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    const entries = Object.entries(value)
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key))
    for (const [key, inner] of entries)
      for (const smaller of smallerThan(inner)) yield { ...value, [key]: smaller }
  }
}

/** Halves, quarters and so on of a length. */
function* cuts(length: number): Generator<readonly [number, number], void> {
  for (let size = length; size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < length && from < 16 * size; from += size)
      yield [from, Math.min(length, from + size)]
}

/** As it can be written down again, cut where it is too long to be read. */
export function shownInput(input: unknown): string {
  if (input instanceof Uint8Array) return `bytes ${Buffer.from(input).toString('hex').slice(0, 4_000)}`
  const told = JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )
  return (told ?? String(input)).slice(0, 4_000)
}
