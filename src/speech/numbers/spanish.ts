const small =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const tens = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const hundreds =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  )

/** A whole number from 0 to 9,999 in words, as it is said; then other ways of saying it. */
export function spanish(n: number): readonly [string, ...string[]] {
  if (n === 1) return ['uno', 'un', 'una']
  if (n === 21) return ['veintiuno', 'veintiún', 'veintiuna', 'veinte y uno']
  if (n < 30) return [small[n] ?? '']
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] ?? ''
    return joined([ten], n % 10, ' y ')
  }
  if (n < 1000)
    return n === 100 ? ['cien', 'ciento'] : joined([hundreds[Math.floor(n / 100)] ?? ''], n % 100, ' ')
  const count = Math.floor(n / 1000)
  return joined(count === 1 ? ['mil', 'un mil'] : [`${small[count]} mil`], n % 1000, ' ')
}

function joined(heads: readonly string[], rest: number, between: string): readonly [string, ...string[]] {
  const tails = rest === 0 ? [''] : spanish(rest).map(tail => between + tail)
  const [first = '', ...others] = heads.flatMap(head => tails.map(tail => head + tail))
  return [first, ...others]
}
