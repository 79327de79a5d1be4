/**
 * Which element a target means, by what the page says now. Pure: elements are whatever the caller has.
 *
 * An element is it only if its role is that of the recorded one and its name too (`isKnownAs`), and if nothing
 * else could be meant as well. A path or a test id that leads to anything else proves nothing.
 */
import type { ElementTarget, TargetFound, TargetSelector } from '../ports/page-targets.ts'
import { isPlaced, isSure } from './target-words.ts'

/** What the page has for a target. */
export interface Signs<Element> {
  /** Of its role and its name, in the order of the page. */
  readonly same: readonly Element[]
  /** True where not all of the page could be looked through: what was found once may be there twice. */
  readonly cut: boolean
  /** Whatever the selectors lead to, of any name and role. */
  readonly testId: readonly Element[]
  readonly css: readonly Element[]
  /** What the path leads to where things came or went: near it, and no more. */
  readonly near: readonly Element[]
  /** Painted, wherever on the page. */
  seen(element: Element): boolean
  /** Switched off. */
  off(element: Element): boolean
  /** Whether its role is the recorded one. */
  fits(element: Element): boolean
  /** Whether its name is something like the recorded one. */
  alike(element: Element): boolean
  /** Whether the words around it are those that were recorded. */
  around(element: Element): boolean
}

/** What a target says of its element. */
type Wanted = Pick<ElementTarget, 'selectors' | 'role' | 'name' | 'around'>
type Why = Extract<TargetFound, { kind: 'differs' }>['why']
export type Chosen<Element> =
  | { readonly kind: 'found'; readonly element: Element; readonly by: TargetSelector['by'] }
  | { readonly kind: 'differs'; readonly why: Why; readonly nearest: Element | undefined }

/** What of these has no name is told by its row: there is no mistaking what it is for. */
const fields = new Set(
  'checkbox radio switch textbox searchbox combobox listbox slider spinbutton'.split(' '),
)

export function chooseTarget<Element>(target: Wanted, signs: Signs<Element>): Chosen<Element> {
  const shown = signs.same.filter(signs.seen)
  // What is hidden counts only where nothing else could be meant.
  const pool = shown.length > 0 ? shown : signs.same
  if (pool.length === 0) return standIn(target, signs)
  const chosen = chooseAmong(target, signs, pool)
  if (chosen.kind === 'differs') return chosen
  const usable = signs.seen(chosen.element) && !signs.off(chosen.element)
  return usable ? chosen : { kind: 'differs', why: 'off', nearest: chosen.element }
}

/** `pool`: all that have its role and name. */
function chooseAmong<Element>(
  target: Wanted,
  { testId, css, near, cut, around }: Signs<Element>,
  pool: readonly Element[],
): Chosen<Element> {
  const path = pathOf(target)
  const byTestId = theOne(testId, pool)
  if (byTestId !== undefined) return { kind: 'found', element: byTestId, by: 'test-id' }
  const told = target.around === '' ? pool : pool.filter(around)
  const byPath = theOne(css, pool)
  const inPlace = theOne(css, told)
  const [alone] = told.length === 1 && !cut ? told : []
  const isField = fields.has(target.role) && (target.around !== '' || inPlace === alone)
  const isNamed = target.name !== '' || isField
  if (alone !== undefined && isNamed) return { kind: 'found', element: alone, by: byWords(target) }
  if (byPath !== undefined && isSure(path)) return { kind: 'found', element: byPath, by: 'css' }
  // Without a name it may be any other icon; and a place counts only among those that words tell nothing of.
  const isTold = !cut && (isNamed || (target.around !== '' && told.length === 1))
  if (inPlace !== undefined && isTold) return { kind: 'found', element: inPlace, by: 'css' }
  if (told.length === 0)
    return { kind: 'differs', why: 'gone', nearest: byPath ?? theOne(near, pool) ?? theOne(pool, pool) }
  // Another icon than the one that it showed.
  if (target.name === '' && isSure(path) && css.length === 0)
    return { kind: 'differs', why: 'gone', nearest: undefined }
  return { kind: 'differs', why: 'several', nearest: inPlace }
}

/** Nothing has its name: what stands in its place is offered, never taken. */
function standIn<Element>(target: Wanted, { testId, css, near, ...signs }: Signs<Element>): Chosen<Element> {
  const seen = (ways: readonly Element[]) => ways.filter(signs.seen)
  const byTestId = theOne(seen(testId), testId)
  const byPath = theOne(seen(css), css) ?? theOne(seen(near), near)
  const nearest = byTestId ?? byPath
  // A place proves little: whatever came after may have moved up.
  const isSame =
    nearest !== undefined && (nearest === byTestId || !isPlaced(pathOf(target)) || signs.alike(nearest))
  const renamed = isSame && signs.fits(nearest)
  return { kind: 'differs', why: renamed ? 'renamed' : 'gone', nearest }
}

/** The only one of `ways` that is among `all`. */
function theOne<Element>(ways: readonly Element[], all: readonly Element[]): Element | undefined {
  const there = ways === all ? all : ways.filter(element => all.includes(element))
  return there.length === 1 ? there[0] : undefined
}

function pathOf({ selectors }: Wanted): string {
  return selectors.find(selector => selector.by === 'css')?.css ?? ''
}

function byWords({ selectors }: Wanted): TargetSelector['by'] {
  return selectors.find(({ by }) => by === 'role' || by === 'text')?.by ?? 'role'
}
