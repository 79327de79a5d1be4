/**
 * What the last layout told of, so that an element which a page has made anew meanwhile is found again: one of
 * the same kind with the same words, and where several are alike, the one at the same place. Never a guess.
 */
import { ClavierError } from '../errors.ts'
import type { ElementKind } from '../ports/page.ts'
import {
  attribute,
  documentRoot,
  isRendered,
  rectOf,
  scrollingElement,
  scrollTopOf,
  squeeze,
  textOf,
} from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { isArea } from './image-map.ts'
import { isSeen } from './in-view.ts'
import { blockOf } from './layout-elements.ts'
import { createSpareTurns, createTurns } from './moments.ts'
import { elementsOf } from './walk-tree.ts'

/** How far an element may have moved and still be at its place, in pixels. */
const samePlace = 24
/** How long the page waits at most while it is searched, and while what was told is remembered, in milliseconds. */
const slice = { search: 24, memory: 8 } as const

/** Of what is gone before it was remembered: near to nothing. */
const nowhere = { x: Number.NaN, y: Number.NaN } as const

/** What an element is known again by. */
interface Sign {
  readonly kind: ElementKind
  readonly words: string
  /** No other of its kind had these words. */
  readonly only: boolean
  /** Its top left corner, from the top left corner of the document. */
  readonly x: number
  readonly y: number
}

export interface LayoutMemory {
  /** Forgets what was told before. `all`: there are no more than these. */
  keep(
    items: readonly { readonly element: Element; readonly kind: ElementKind }[],
    all: boolean,
  ): Promise<void>
  /** The element, or the one that took its place. Rejects with `page-changed`. */
  find(handle: number): Promise<Element>
}

const ownWords = ['aria-label', 'alt', 'title', 'placeholder', 'name', 'href', 'src'] as const

/** By these an element is told from others of its kind; empty where nothing tells it. */
function wordsOf(element: Element, kind: ElementKind): string {
  const said = ownWords.map(name => squeeze((attribute(element, name) ?? '').slice(0, 500), 60))
  // A landmark's text is that of half the page.
  const text = kind === 'landmark' ? '' : squeeze((textOf(element) ?? '').slice(0, 500), 60)
  const words = [...said, text]
  return words.every(word => word === '') ? '' : words.join('\n')
}

/** One that is switched off in the page is as good as gone: another may have taken its place. */
const isThere = (element: Element) =>
  isArea(element) || isRendered(element) || getComputedStyle(element).display === 'contents'

export function createLayoutMemory(
  document: Document,
  index: ElementIndex,
  handles: ElementHandles,
): LayoutMemory {
  let signs = new Map<number, Sign>()
  /** Settled once all of them are there. */
  let keeping: Promise<void> = Promise.resolve()
  /** An element that is not there yet is sought. */
  let wanted = false

  function placeOf(element: Element): Pick<Sign, 'x' | 'y'> {
    if (!isThere(element)) return nowhere
    const { x, y } = rectOf(element)
    const page = scrollingElement(document)
    return { x, y: y + (page === null ? 0 : scrollTopOf(page)) }
  }

  const isNear = (a: Pick<Sign, 'x' | 'y'>, b: Pick<Sign, 'x' | 'y'>) =>
    Math.hypot(a.x - b.x, a.y - b.y) <= samePlace

  async function anew(sign: Sign): Promise<Element | undefined> {
    const root = documentRoot(document)
    if (root === null) return undefined
    void index.warm()
    const turns = createTurns(slice.search)
    const alike = new Set<Element>()
    for (const one of elementsOf(root)) {
      await turns.giveWay()
      if (index.sort(one)?.kind !== sign.kind) continue
      const element = sign.kind === 'text' ? blockOf(one) : one
      if (wordsOf(element, sign.kind) === sign.words && isSeen(element)) alike.add(element)
    }
    const fit =
      sign.only && alike.size === 1 ? [...alike] : [...alike].filter(it => isNear(placeOf(it), sign))
    return fit.length === 1 ? fit[0] : undefined
  }

  async function remember(items: Parameters<LayoutMemory['keep']>[0], all: boolean): Promise<void> {
    const kept = new Map<number, Sign>()
    signs = kept
    wanted = false
    const spare = createSpareTurns(document, slice.memory)
    const hurried = createTurns(slice.search)
    const owners = new Map<string, number | undefined>()
    for (const { element, kind } of items) {
      await (wanted ? hurried : spare).giveWay()
      // Another layout has been told of meanwhile.
      if (signs !== kept) return
      const handle = handles.handleOf(element)
      const words = wordsOf(element, kind)
      const name = `${kind} ${words}`
      const owner = owners.has(name) ? owners.get(name) : handle
      owners.set(name, owner === handle ? handle : undefined)
      kept.set(handle, { kind, words, only: all, ...placeOf(element) })
    }
    for (const [handle, sign] of kept)
      if (owners.get(`${sign.kind} ${sign.words}`) !== handle) kept.set(handle, { ...sign, only: false })
  }

  return {
    keep(items, all) {
      keeping = remember(items, all)
      return keeping
    },
    async find(handle) {
      const element = handles.elementOf(handle)
      if (element !== undefined && isThere(element)) return element
      wanted = true
      await keeping
      const sign = signs.get(handle)
      const found = sign === undefined || sign.words === '' ? undefined : await anew(sign)
      if (found === undefined) throw new ClavierError('page-changed')
      return found
    },
  }
}
