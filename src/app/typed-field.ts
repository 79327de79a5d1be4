import { ClavierError } from '../errors.ts'
import type { Language, PerLanguage } from '../language/language.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { comparedWords } from '../speech/plain-words.ts'

/** What may stand between the words and a field; `sure` words mean a field, the others only where there is one. */
const joins: PerLanguage<{ readonly sure: readonly string[]; readonly likely: readonly string[] }> = {
  en: { sure: ['into'], likely: ['in'] },
  es: { sure: ['en el campo'], likely: ['en'] },
  de: { sure: ['ins feld', 'in das feld'], likely: ['in'] },
  fr: { sure: ['dans le champ'], likely: ['dans'] },
}

interface Page {
  readonly hinted: (number: number) => Promise<ElementRef>
  readonly called: (name: string) => Promise<readonly ElementRef[]>
}

/**
 * The field that the end of typed words names, by its number or its name, and the words before it. Undefined
 * where all of them are to be typed. Rejects with `no-such-hint` or `no-field` where a field was surely meant
 * and is not there.
 */
export async function fieldNamed(
  said: string,
  language: Language,
  page: Page,
): Promise<{ readonly ref: ElementRef; readonly words: string } | undefined> {
  for (const sure of [true, false]) {
    const parted = part(said, joins[language][sure ? 'sure' : 'likely'])
    if (parted === undefined) continue
    const { words, field } = parted
    const number = spokenNumber(comparedWords(field), language)
    const ref = number === undefined ? (await page.called(field))[0] : await numbered(number, sure, page)
    if (ref !== undefined) return { ref, words }
    if (sure) throw new ClavierError('no-field')
  }
  return undefined
}

async function numbered(number: number, sure: boolean, page: Page): Promise<ElementRef | undefined> {
  try {
    return await page.hinted(number)
  } catch (error) {
    if (sure || !(error instanceof ClavierError) || error.code !== 'no-such-hint') throw error
    return undefined
  }
}

/** The words before the last of the joining words, and what is behind it. */
function part(said: string, joining: readonly string[]): { words: string; field: string } | undefined {
  const found = joining
    .map(join => ({ join, at: said.toLowerCase().lastIndexOf(` ${join} `) }))
    .filter(({ at }) => at > 0)
    .toSorted((a, b) => b.at - a.at)[0]
  if (found === undefined) return undefined
  const field = said.slice(found.at + found.join.length + 2).trim()
  const words = said.slice(0, found.at).trim()
  return field === '' || words === '' ? undefined : { words, field }
}
