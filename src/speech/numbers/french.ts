const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')
/** Belgium and Switzerland say these. */
const otherTens: Readonly<Record<number, readonly string[]>> = {
  7: ['septante'],
  8: ['huitante'],
  9: ['nonante'],
}

/** A whole number from 0 to 9,999 in words, as it is said; then other ways of saying it. */
export function french(n: number): readonly [string, ...string[]] {
  if (n === 1) return ['un', 'une']
  if (n < 20) return [small[n] ?? '']
  if (n < 100) return belowHundred(n)
  const unit = n < 1000 ? 100 : 1000
  const word = unit === 100 ? 'cent' : 'mille'
  const count = Math.floor(n / unit)
  const heads = count === 1 ? [word] : [`${small[count]} ${word}`, `${small[count]} ${word}s`]
  const rest = n % unit
  const tails = rest === 0 ? [''] : french(rest).map(tail => ` ${tail}`)
  const [first = '', ...others] = heads.flatMap(head => tails.map(tail => head + tail))
  return [first, ...others]
}

function belowHundred(n: number): readonly [string, ...string[]] {
  const ten = Math.floor(n / 10)
  // Seventy and ninety are sixty and eighty with ten to nineteen after them.
  const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10
  const head = tens[ten] ?? ''
  const others = (otherTens[ten] ?? []).map(word => (n % 10 === 0 ? word : `${word}-${small[n % 10]}`))
  if (rest === 0) return [ten === 8 ? 'quatre-vingts' : head, head, ...others]
  const and = (rest === 1 || rest === 11) && ten < 8 ? '-et-' : '-'
  return [`${head}${and}${small[rest]}`, `${head}-${small[rest]}`, ...others]
}
