import type { Chance } from './chance.ts'

const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  2,
  3,
  48,
  72,
  73,
  127,
  128,
  255,
  256,
  65_536,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  8.64e15,
  8.64e15 + 2,
  1e21,
  1e308,
  -1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]

const pieces = [
  '',
  ' ',
  'a',
  'Mail',
  '0',
  '-1',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '\0',
  '\n',
  '\r\n',
  '\t',
  '\ufeff',
  '\u200b',
  '\u2028',
  '\u202e\u2066',
  '\ud800',
  '\udc00',
  '\ud83c\udfb9',
  '\ud83c',
  'e\u0301\u0323\u0307',
  'İıſẞß',
  'ﷺ',
  '漢字かな',
  'שלום',
  '👩‍👩‍👧',
  '{',
  '}',
  '{words}',
  '{number}',
  '[',
  '"',
  '\\',
  '<script>',
  '</think>',
  '$&',
  '%00',
  '%E0%A4%A',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://a.test/?q#f',
  'http://u:p@a.test/',
  'http://[::1]:1/',
  '48-50-52',
  'true',
  'null',
]

export function oddNumber(chance: Chance): number {
  if (chance.once(4)) return chance.below(1_000) - 500
  if (chance.once(8)) return (chance.number() - 0.5) * 10 ** chance.below(20)
  return chance.pick(numbers)
}

/** Mostly short; now and then longer than any bound of a name, seldom of thousands of units. */
export function oddText(chance: Chance, longest = 20_000): string {
  if (chance.once(200))
    return chance
      .pick(pieces)
      .repeat(1 + chance.below(longest))
      .slice(0, longest)
  if (chance.once(20))
    return chance
      .pick(pieces)
      .repeat(1 + chance.below(400))
      .slice(0, longest)
  let text = ''
  for (let more = chance.below(4); more >= 0; more--) {
    text += chance.once(3) ? String.fromCharCode(chance.below(0x10000)) : chance.pick(pieces)
  }
  return text
}

/** Any value at all: of a type that nobody expects there, or too deep. */
export function oddValue(chance: Chance): unknown {
  switch (chance.below(10)) {
    case 0:
      return null
    case 1:
      return undefined
    case 2:
      return chance.once(2)
    case 3:
    case 4:
      return oddNumber(chance)
    case 5:
    case 6:
      return oddText(chance)
    case 7:
      return []
    case 8:
      return chance.once(2) ? {} : withPrototype()
    default:
      return chance.once(20) ? deep(chance) : [oddNumber(chance), oddText(chance)]
  }
}

/** As JSON gives it: a property of its own with that name, which many a copy makes the prototype. */
function withPrototype(): unknown {
  return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
}

/** As deep as a reader that calls itself would not bear, where the text of it is taken. */
function deep(chance: Chance): unknown {
  let value: unknown = oddNumber(chance)
  const object = chance.once(2)
  for (let depth = chance.pick([10, 100, 1_000]); depth > 0; depth--) value = object ? { value } : [value]
  return value
}
