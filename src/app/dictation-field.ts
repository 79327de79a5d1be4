import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { comparedWords } from '../speech/plain-words.ts'

interface Parts {
  readonly page: Pick<Page, 'hinted'>
  readonly pageWriting: Pick<PageWriting, 'field' | 'fieldsCalled'>
  readonly language: Language
}

/**
 * The field of the page that is said by its number or its name. Rejects with `no-such-hint`, `no-field`, and
 * with `field-no-text`, `field-read-only` or `field-disabled` where nothing can be written.
 */
export async function fieldToDictateInto(
  said: string,
  tabId: number,
  { page, pageWriting, language }: Parts,
): Promise<ElementRef> {
  const number = spokenNumber(comparedWords(said), language)
  const ref =
    number === undefined ? (await pageWriting.fieldsCalled(tabId, said))[0] : await page.hinted(tabId, number)
  if (ref === undefined) throw new ClavierError('no-field')
  const { closed, name } = await pageWriting.field(tabId, ref)
  if (closed !== undefined) throw new ClavierError(`field-${closed}`, { name })
  return ref
}
