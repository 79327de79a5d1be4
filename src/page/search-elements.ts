/** Finds elements by what is said of them: their accessible names and what is written on them. */
import type { FindFor } from '../ports/page-acting.ts'
import { bestFirst } from './best-first.ts'
import { area } from './box.ts'
import { actorOf } from './click.ts'
import { attribute, documentRoot, isWithin, paintedParent } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { fieldKindOf, fieldOf } from './field-kind.ts'
import { createClipper, isPainted, isUncovered, paintedBox } from './in-view.ts'
import { isUnpainted } from './kinds.ts'
import { linkOf, nameOf } from './look.ts'
import { type Fit, fitOf, foldText } from './match-text.ts'
import { createTurns } from './moments.ts'
import { elementsOf } from './walk-tree.ts'

/** Longest stretch of searching without giving way to the page, in milliseconds. */
const slice = 12
/** The most elements that are named, and that are told. */
const mostNamed = 30_000
export const mostFound = 30

export interface Found extends Fit {
  readonly element: Element
  readonly name: string
  readonly inView: boolean
  readonly operable: boolean
  readonly link: string
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = paintedParent(at))
    if (attribute(at, 'inert') !== null || isUnpainted(at)) return true
  return false
}

/** The best first, at most 30. */
export async function searchElements(
  document: Document,
  index: ElementIndex,
  words: string,
  wanted: FindFor,
): Promise<readonly Found[]> {
  const root = documentRoot(document)
  const sought = foldText(words)
  if (root === null || sought === '') return []
  const fitting = new Map<Element, Fit & { readonly name: string; readonly operable: boolean }>()
  const turns = createTurns(slice)
  let named = 0
  for (const element of elementsOf(root)) {
    const turn = turns.giveWay()
    if (turn !== undefined) await turn
    const sort = index.sort(element)
    if (sort === undefined || (wanted === 'field' && fieldKindOf(element) === '')) continue
    const operable =
      sort.clickable === true || sort.kind === 'link' || sort.kind === 'button' || sort.kind === 'field'
    named += 1
    if (named > mostNamed) break
    const name = nameOf(element)
    const fit = fitOf(sought, foldText(name))
    if (fit === undefined) continue
    // Words on something that acts stand for that, and a label for its field.
    const actor = fieldBehind(operable ? element : actorOf(element))
    const known = fitting.get(actor)
    if (
      known !== undefined &&
      (known.fit > fit.fit || (known.fit === fit.fit && known.likeness >= fit.likeness))
    )
      continue
    const acts = operable || actor !== element
    fitting.set(actor, { ...fit, name: actor === element ? name : nameOf(actor), operable: acts })
  }
  const clipper = createClipper(document)
  const seen = [...fitting]
    .sort(([, a], [, b]) => b.fit - a.fit || b.likeness - a.likeness)
    .slice(0, 400)
    .filter(([element]) => isPainted(element) && !isHidden(element))
    .map(([element, fit]): Found => {
      const box = clipper.clip(element, paintedBox(element))
      const inView = box !== undefined && area(box) > 0 && isUncovered(document, element, box)
      return { element, ...fit, inView, link: linkOf(element) }
    })
    // What has no size anywhere cannot be meant.
    .filter(({ element, inView }) => inView || area(paintedBox(element)) > 0)
  return innermost(seen).sort(bestFirst).slice(0, mostFound)
}

/** Where something and what is around it fit equally well, the inner one is what acts. */
function innermost(found: readonly Found[]): Found[] {
  return found.filter(
    ({ element, fit }) =>
      !found.some(other => other.element !== element && other.fit >= fit && isWithin(other.element, element)),
  )
}

function fieldBehind(element: Element): Element {
  const field = fieldOf(element)
  return field !== element && isPainted(field) ? field : element
}
