const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

/** A whole number from 0 to 9,999 in words, as it is said; then other ways of saying it. */
export function german(n: number): readonly [string, ...string[]] {
  if (n === 1) return ['eins', 'ein', 'eine', 'einen']
  if (n === 2) return ['zwei', 'zwo']
  if (n < 20) return [small[n] ?? '']
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] ?? ''
    if (n % 10 === 0) return [ten]
    const one = inside(n % 10)
    return [`${one}und${ten}`, `${one} und ${ten}`]
  }
  const unit = n < 1000 ? 100 : 1000
  const word = unit === 100 ? 'hundert' : 'tausend'
  const count = Math.floor(n / unit)
  const heads = count === 1 ? [`ein${word}`, word] : [`${inside(count)}${word}`]
  const rest = n % unit
  const tails = rest === 0 ? [''] : german(rest).flatMap(tail => [tail, ` ${tail}`, `und${tail}`])
  const [first = '', ...others] = heads.flatMap(head => tails.map(tail => head + tail))
  return [first, ...others]
}

/** A digit within a longer word: `ein`, not `eins`. */
function inside(digit: number): string {
  return digit === 1 ? 'ein' : (small[digit] ?? '')
}
