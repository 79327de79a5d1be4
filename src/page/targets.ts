/** Tells of an element so that it can be found in another visit, and finds it. */
import { ClavierError } from '../errors.ts'
import type { Box } from '../ports/page.ts'
import type { ElementTarget, TargetFound, TargetRisk, TargetSelector } from '../ports/page-targets.ts'
import { accessibleName } from './accessible-name.ts'
import {
  all,
  attribute,
  documentRoot,
  isContentEditable,
  rectOf,
  shadowOf,
  squeeze,
  tagOf,
  textOf,
} from './clobber-proof.ts'
import { isSwitchedOff } from './field-kind.ts'
import { isSeen } from './in-view.ts'
import { isEditable, roleOf } from './kinds.ts'
import { fitOf, foldText } from './match-text.ts'
import { createTurns } from './moments.ts'
import type { PageHands } from './page-hands.ts'
import { createSurroundings } from './target-around.ts'
import { chooseTarget } from './target-choice.ts'
import { cssPathOf, elementsAt } from './target-css.ts'
import { riskOf } from './target-risk.ts'
import { foldWords, isKnownAs, loosely, withoutCounter } from './target-words.ts'
import { elementsOf } from './walk-tree.ts'

/** Longest words, in UTF-16 units. */
const longest = 120
/** Longest stretch of looking without giving way to the page, in milliseconds. */
const slice = 12
/**
 * Looking through a page takes that long at most, in milliseconds: what it has not seen counts as unknown. Before
 * an act the user waits for it.
 */
const mostMs = { before: 200, finding: 600 } as const
/** Of more alike than that nothing tells one from another in time. */
const mostAlike = 5_000

/** Attributes that developers set for tests, the commonest first. */
const testAttributes = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-e2e',
  'data-automation-id',
]

/** Of one document: where its frame is, the panel knows. */
export type TargetHere = Omit<ElementTarget, 'frame' | 'frameUrl'>

/** By handle, as `TargetFound` has them by reference. */
export type FoundHere =
  | {
      readonly kind: 'found'
      readonly handle: number
      readonly by: TargetSelector['by']
      readonly risk?: TargetRisk
    }
  | {
      readonly kind: 'differs'
      readonly why: Extract<TargetFound, { kind: 'differs' }>['why']
      readonly nearest?: {
        readonly handle: number
        readonly name: string
        readonly role: string
        readonly risk?: TargetRisk
      }
    }

export interface Targets {
  /** Rejects with `element-gone`. */
  of(handle: number): Promise<TargetHere>
  find(target: TargetHere): Promise<FoundHere>
}

export function createTargets(
  document: Document,
  { index, handles }: Pick<PageHands, 'index' | 'handles'>,
): Targets {
  /** All of a role that `wants` takes, as far as time allows. */
  async function alike(role: string, most: number, wants: (name: string) => boolean) {
    const turns = createTurns(slice)
    let left = most
    let since = performance.now()
    const found: Element[] = []
    const roots: ParentNode[] = [document]
    const root = documentRoot(document)
    for (const element of root === null ? [] : elementsOf(root)) {
      const turn = turns.giveWay()
      if (turn !== undefined) {
        left -= performance.now() - since
        await turn
        since = performance.now()
      }
      if (left < 0 || found.length > mostAlike) return { found, roots, cut: true }
      const shadow = shadowOf(element)
      if (shadow !== null) roots.push(shadow)
      if (roleHere(element) !== role || index.isIgnored(element) || !wants(nameHere(element))) continue
      found.push(element)
    }
    return { found, roots, cut: false }
  }

  function refOf(element: Element) {
    const risk = riskOf(element)
    return { handle: handles.handleOf(element), ...(risk === undefined ? {} : { risk }) }
  }

  return {
    async of(handle) {
      const element = handles.elementOf(handle)
      if (element === undefined) throw new ClavierError('element-gone')
      const role = roleHere(element)
      const name = nameHere(element)
      const { x, y, width, height } = rectOf(element)
      const bare = foldWords(withoutCounter(name))
      const { found, roots, cut } = await alike(
        role,
        mostMs.before,
        other => foldWords(withoutCounter(other)) === bare,
      )
      const others = found.filter(other => other !== element)
      const same = others.filter(other => isKnownAs(name, nameHere(other)))
      const around = cut ? [] : same
      const css = cssPathOf(element, name !== '')
      const known = others.length > 0 ? name : withoutCounter(name)
      const text = textHere(element)
      return {
        selectors: [
          ...testIdOf(element, roots),
          ...(roleOf(element) === '' ? [] : [{ by: 'role' as const, role, name: known }]),
          ...(text === '' || text.length > longest ? [] : [{ by: 'text' as const, text }]),
          ...(css === undefined ? [] : [{ by: 'css' as const, ...css }]),
        ],
        role,
        name,
        text: squeeze(text, longest),
        box: boundBox({ x, y, width, height }),
        around: createSurroundings().of(element, name, around),
      }
    },
    async find(target) {
      const known = knownName(target)
      const { found, roots, cut } = await alike(target.role, mostMs.finding, name => isKnownAs(known, name))
      const surroundings = createSurroundings()
      const testId = target.selectors.flatMap(selector =>
        selector.by === 'test-id' ? withAttribute(roots, selector.attribute, selector.value) : [],
      )
      const css = target.selectors.flatMap(selector =>
        selector.by === 'css' ? elementsAt(document, selector).slice(0, mostAlike) : [],
      )
      const isIt = (element: Element) =>
        roleHere(element) === target.role && isKnownAs(known, nameHere(element)) && !index.isIgnored(element)
      // Those that selectors lead to are looked at even where time did not reach to them.
      const led = cut ? [...testId, ...css].slice(0, mostAlike).filter(isIt) : []
      const chosen = chooseTarget<Element>(target, {
        same: [...new Set([...found, ...led])],
        cut,
        testId,
        css,
        near: target.selectors.flatMap(selector =>
          selector.by === 'css'
            ? elementsAt(document, { ...selector, css: loosely(selector.css) }).slice(0, mostAlike)
            : [],
        ),
        seen: isSeen,
        off: isSwitchedOff,
        fits: element => roleHere(element) === target.role,
        alike: element => isAlike(nameHere(element), known),
        around: element => surroundings.are(element, target.around),
      })
      if (chosen.kind === 'found') return { kind: 'found', by: chosen.by, ...refOf(chosen.element) }
      const { why, nearest } = chosen
      if (nearest === undefined || !isSeen(nearest)) return { kind: 'differs', why }
      const told = { ...refOf(nearest), name: nameHere(nearest), role: roleHere(nearest) }
      return { kind: 'differs', why, nearest: told }
    },
  }
}

/** What it is called in its selectors: there a counter is left out. */
function knownName({ selectors, name }: TargetHere): string {
  const byRole = selectors.find(selector => selector.by === 'role')
  return byRole?.by === 'role' ? byRole.name : name
}

const roleHere = (element: Element) => (roleOf(element) || tagOf(element)).slice(0, longest)

/** What was typed is in neither: it is no name, and may be nobody else's business. */
function nameHere(element: Element): string {
  if (isTypedIn(element)) return isEditable(element) ? accessibleName(element) : ''
  return accessibleName(element) || textHere(element).slice(0, longest)
}

function textHere(element: Element): string {
  if (isTypedIn(element) || ['input', 'select', 'textarea'].includes(tagOf(element))) return ''
  return squeeze((textOf(element) ?? '').slice(0, 2_000), 2 * longest)
}

const isTypedIn = (element: Element) =>
  isEditable(element) || (element instanceof HTMLElement && isContentEditable(element))

/** Kept only where it means this one alone: in every row it tells nothing. */
function testIdOf(element: Element, roots: readonly ParentNode[]): readonly TargetSelector[] {
  for (const name of testAttributes) {
    const value = attribute(element, name) ?? ''
    if (value === '' || value.length > longest) continue
    return withAttribute(roots, name, value).length === 1 ? [{ by: 'test-id', attribute: name, value }] : []
  }
  return []
}

function withAttribute(roots: readonly ParentNode[], name: string, value: string): readonly Element[] {
  if (!/^data-[a-z-]{1,40}$/.test(name)) return []
  return roots.flatMap(root => [...all(root, `[${name}="${CSS.escape(value)}"]`)])
}

function isAlike(name: string, known: string): boolean {
  const [one, other] = [foldText(name), foldText(known)]
  return fitOf(one, other) !== undefined || fitOf(other, one) !== undefined
}

/** Pages may place things anywhere. */
function boundBox({ x, y, width, height }: Box): Box {
  const bound = (pixels: number) => Math.round(Math.min(1e7, Math.max(-1e7, pixels)) * 10) / 10
  return { x: bound(x), y: bound(y), width: bound(width), height: bound(height) }
}
