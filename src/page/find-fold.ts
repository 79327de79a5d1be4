/** Folds text for comparing: case, accents, ligatures and kinds of quotes do not count, and white space is one space. */

/** A folded text, and which stretch of the source each of its UTF-16 units came from. */
export interface Folded {
  readonly text: string
  /** Offsets into the source of the first unit, and of one past the last. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Accents and points, not the vowels of scripts that write them as marks. */
const marks =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g
/** Hyphens that may be, joiners, and what only tells a direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}
/** The two marks of Japanese that make another sound of a letter stay with it. */
const voiced = /[\u3099\u309a]/

/** What code points fold to: pages choose them, so there is a limit to how many are kept. */
const known = new Map<string, string>()
const mostKnown = 20_000
/** Not single spaces: most are. */
const toCollapse = /\s{2,}|[^\S ]/g
const asciiOnly = /^[\0-\x7f]*$/
/** Without the common ideographs: they stay as they are. */
const toFold = /[^\0-\x7f\u4e00-\u9fff]+/g

/** The folded text. Takes time that grows with its length. */
export function foldText(source: string): string {
  if (asciiOnly.test(source)) return source.toLowerCase().replace(toCollapse, ' ')
  let apart = false
  const folded = source.replace(toFold, run => {
    let text = ''
    for (const point of run) {
      const letter = foldPoint(point)
      // A space that is part of a longer fold is no white space of the source.
      if (letter.length > 1 && letter.includes(' ')) apart = true
      text += letter
    }
    return text
  })
  return apart ? foldWithOffsets(source).text : folded.toLowerCase().replace(toCollapse, ' ')
}

/** What cannot be in the text of a page that a parser has read. */
const between = '\0'

/** Each of the texts folded by itself, in one go. */
export function foldTexts(sources: readonly string[]): string[] {
  const folded = foldText(sources.join(between)).split(between)
  return folded.length === sources.length ? folded : sources.map(foldText)
}

/** The same text as `foldText` gives, with the way back. */
export function foldWithOffsets(source: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  let spaced = false
  for (const point of source) {
    const end = at + point.length
    const folded = foldPoint(point)
    // What counts for nothing belongs to what is before it: an accent to its letter.
    if (folded === '' || (folded === ' ' && spaced)) {
      if (ends.length > 0) ends[ends.length - 1] = end
    } else {
      text += folded
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at)
        ends.push(end)
      }
      spaced = folded === ' '
    }
    at = end
  }
  return { text, starts, ends }
}

function foldPoint(point: string): string {
  const before = known.get(point)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const folded = foldNew(point)
  known.set(point, folded)
  return folded
}

function foldNew(point: string): string {
  if (/\s/.test(point)) return ' '
  const whole = voiced.test(point.normalize('NFKD')) ? point.normalize('NFKC') : point.normalize('NFKD')
  const bare = whole.replace(invisible, '').toLowerCase().replace(marks, '')
  const plain = Array.from(bare, letter => (Object.hasOwn(letters, letter) ? letters[letter] : letter)).join(
    '',
  )
  // A sign that stands for a space and an accent, as ´ does.
  return plain.replace(/\s+/g, ' ')
}
