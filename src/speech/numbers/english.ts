const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to 9,999 in words, as it is said; then other ways of saying it. */
export function english(n: number): readonly [string, ...string[]] {
  if (n < 20) return [small[n] ?? '']
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] ?? ''
    return [n % 10 === 0 ? ten : `${ten} ${small[n % 10]}`]
  }
  const unit = n < 1000 ? 100 : 1000
  const word = unit === 100 ? 'hundred' : 'thousand'
  const count = Math.floor(n / unit)
  const heads = count === 1 ? [`one ${word}`, `a ${word}`] : [`${small[count]} ${word}`]
  const rest = n % unit
  const tails = rest === 0 ? [''] : english(rest).flatMap(tail => [` ${tail}`, ` and ${tail}`])
  const [first = '', ...others] = heads.flatMap(head => tails.map(tail => head + tail))
  return [first, ...others]
}
