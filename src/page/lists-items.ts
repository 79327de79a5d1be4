/** Items of a list by what tells one from another, so that none is taken for another that has come in its place. */

import { fits } from '../ports/page-acting.ts'
import { accessibleName } from './accessible-name.ts'
import { all, attribute, isRendered, matches, rectOf, tagOf } from './clobber-proof.ts'
import { isSwitchedOff } from './field-kind.ts'
import { fingerprintOfText, readable } from './lists-text.ts'
import { fitOf, foldText } from './match-text.ts'

/** Longest text of an item, in UTF-16 units. */
const longest = 300
/** Longest address, in UTF-16 units. */
const longestLink = 2_000
/** As many items as are told of at once. */
export const mostItems = 300

/** As many are looked through for one. */
const mostSought = 3_000

export interface ReadItem {
  readonly element: Element
  readonly text: string
  /** Absolute http or https address that it leads to, or empty. */
  readonly link: string
  /** The same for the same item, wherever in the list it stands: of its address and of its text. */
  readonly key: string
}

/** The link that an item is about: in its heading, or the one with the most text. */
export function mainLink(item: Element): HTMLAnchorElement | undefined {
  const own = item instanceof HTMLAnchorElement && attribute(item, 'href') !== null ? [item] : []
  const links = [...own, ...all(item, 'a[href]')].slice(0, 30)
  const anchors = links.filter(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement && isRendered(link) && leads(link) !== '',
  )
  const headed = anchors.find(link => matches(link, ':is(h1, h2, h3, h4, h5, h6) a, a:has(h1, h2, h3, h4)'))
  if (headed !== undefined) return headed
  const length = (link: Element) => accessibleName(link).length
  return anchors.sort((a, b) => length(b) - length(a))[0]
}

/** Where a link leads, or empty where that is nowhere else. */
function leads(link: HTMLAnchorElement): string {
  const { href } = link
  if (!/^https?:/i.test(href) || href.length > longestLink) return ''
  const here = location.href.replace(/#.*$/, '')
  return href === here || href === `${here}#` ? '' : href
}

export function readItem(element: Element): ReadItem {
  const text = readable(element, longest)
  const anchor = mainLink(element)
  const link = anchor === undefined ? '' : leads(anchor)
  const key = `${link === '' ? '' : fingerprintOfText(link)}-${fingerprintOfText(text)}`
  return { element, text, link, key }
}

/**
 * The items that can be told of: those with text that are shown. Of more than `mostItems` those from the first in
 * view on, so that what the user looks at is among them.
 */
export function readItems(elements: readonly Element[]): readonly ReadItem[] {
  const shown = elements.length > 4 * mostItems ? elements : elements.filter(isRendered)
  const first = shown.length <= mostItems ? 0 : shown.findIndex(element => rectOf(element).bottom > 0)
  const read: ReadItem[] = []
  for (const element of shown.slice(Math.max(0, first))) {
    if (read.length === mostItems) break
    if (!isRendered(element)) continue
    const item = readItem(element)
    if (item.text !== '') read.push(item)
  }
  return read
}

/**
 * The item of that key: the same element, if it still holds the same, or another one of the list. An address tells
 * it where its words have changed; undefined where it is gone, whatever has come in its place.
 */
export function findItem(
  key: string,
  last: Element | undefined,
  elements: readonly Element[],
): Element | undefined {
  const [link = ''] = key.split('-')
  if (last !== undefined && readItem(last).key === key) return last
  // The list may have been made anew, or have moved on under the same elements.
  const others = elements.slice(0, mostSought).filter(isRendered).map(readItem)
  const same = others.filter(item => item.key === key)
  if (same.length === 1) return same[0]?.element
  if (same.length > 1 || link === '') return undefined
  const linked = others.filter(item => item.key.startsWith(`${link}-`))
  return linked.length === 1 ? linked[0]?.element : undefined
}

/** What opens an item: its link, its own button, or itself. */
export function openerOf(item: Element): Element {
  const link = mainLink(item)
  if (link !== undefined) return link
  if (matches(item, 'button, [role="button"], [onclick], [tabindex], [role="row"], [role="option"]'))
    return item
  const heading = [...all(item, 'h1, h2, h3, h4, [role="heading"]')][0]
  return heading ?? item
}

/** The control inside an item whose name fits the words best. */
export function controlIn(
  item: Element,
  words: string,
): { readonly element: Element; readonly name: string } | undefined {
  const sought = foldText(words)
  const controls = [
    ...all(
      item,
      'button, a[href], input, [role="button"], [role="checkbox"], [role="menuitem"], [role="link"], [aria-label], [title]',
    ),
  ].slice(0, 60)
  let best: { element: Element; name: string; fit: number } | undefined
  for (const element of controls) {
    if (!isRendered(element) || isSwitchedOff(element)) continue
    if (tagOf(element) === 'input' && !isPressed(element)) continue
    const name = accessibleName(element) || (attribute(element, 'title') ?? '').slice(0, 120)
    const fit = name === '' ? undefined : fitOf(sought, foldText(name))
    if (fit === undefined || fit.fit < fits.words) continue
    // What only comes near is no name to act on many by.
    if (best === undefined || fit.fit > best.fit) best = { element, name, fit: fit.fit }
  }
  return best === undefined ? undefined : { element: best.element, name: best.name }
}

const isPressed = (element: Element) =>
  ['button', 'submit', 'checkbox', 'radio', 'image', 'reset'].includes(
    (attribute(element, 'type') ?? '').toLowerCase(),
  )
