/** Finds typed values in other texts, whatever the case of their letters, and as addresses write them. */
export interface TypedSearch {
  /** The text with `…` in the place of each. */
  without(text: string): string
  isIn(text: string): boolean
}

/** UTF-16 units from which a typed value is looked for elsewhere: a shorter one is in every word. */
const longEnough = 4
/** UTF-16 units of the beginning of a value by which it is found, at most. */
const longestStart = 12

/** Takes many values and many texts: only what begins like a value is compared with it. */
export function searchTyped(typed: readonly string[]): TypedSearch {
  const values = typed.map(value => value.trim()).filter(value => value.length >= longEnough)
  const starts = new Map<string, Set<string>>()
  for (const form of new Set(values.flatMap(formsOf))) {
    const start = folded(form.slice(0, longestStart))
    starts.set(start, (starts.get(start) ?? new Set()).add(form))
  }
  const lengths = [...new Set([...starts.keys()].map(start => start.length))]
  const heads = new Set([...starts.keys()].map(start => start.slice(0, longEnough)))

  /** Those whose beginning is in the text. */
  const candidates = (text: string): readonly string[] => {
    const found = new Set<string>()
    const whole = folded(text)
    for (let at = 0; at + longEnough <= whole.length; at++) {
      if (!heads.has(whole.slice(at, at + longEnough))) continue
      for (const length of lengths)
        for (const form of starts.get(whole.slice(at, at + length)) ?? []) found.add(form)
    }
    return [...found]
  }
  const pattern = (text: string): RegExp | undefined => {
    // The longest first, so that one within another does not leave the rest of it.
    const forms = [...candidates(text)].sort((a, b) => b.length - a.length)
    return forms.length === 0 ? undefined : new RegExp(forms.map(escaped).join('|'), 'gi')
  }

  return {
    without(text) {
      const found = pattern(text)
      return found === undefined ? text : text.replace(found, '…')
    },
    isIn: text => pattern(text)?.test(text) ?? false,
  }
}

/** Case as patterns see it. */
function folded(text: string): string {
  return text.toUpperCase()
}

function formsOf(value: string): readonly string[] {
  const encoded = inAddress(value)
  const joined = ['+', '-', '_'].flatMap(by => [encoded.replaceAll('%20', by), value.replace(/\s+/g, by)])
  return [value, encoded, ...joined]
}

function inAddress(value: string): string {
  // A surrogate alone stands in no address.
  return /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value)
}

function escaped(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
