/** Items of a numbered list say their number. */
import { attribute, childrenOf, has, parentElementOf, tagOf } from './clobber-proof.ts'

/** What is said before an item: its number, or nothing where its list has none. Each list is counted once. */
export function createListReader(): (item: Element) => string {
  const lists = new Map<Element, ReadonlyMap<Element, number>>()
  return item => {
    const list = parentElementOf(item)
    if (!(list instanceof HTMLOListElement)) return ''
    const numbers = lists.get(list) ?? numbersIn(list)
    lists.set(list, numbers)
    const number = numbers.get(item)
    return number === undefined ? '' : `${number}: `
  }
}

/** As HTML counts: from `start`, or down from as many as there are, and anew from each `value`. */
function numbersIn(list: HTMLOListElement): ReadonlyMap<Element, number> {
  const items = [...childrenOf(list)].filter(child => tagOf(child) === 'li')
  const numbers = new Map<Element, number>()
  let number = list.reversed && !has(list, 'start') ? items.length : list.start
  for (const item of items) {
    const stated = Number.parseInt(attribute(item, 'value') ?? '', 10)
    if (Number.isFinite(stated)) number = stated
    numbers.set(item, number)
    number += list.reversed ? -1 : 1
  }
  return numbers
}
