import type { Frame, Page as Tab } from 'playwright'
import type { Box, Label, Labelled } from './clickable-judge.ts'

/**
 * The pages in test/pages/clickable whose elements are labelled, and how a measure reads them. For instance:
 *
 * ```ts
 * const tab = await clavier.newPage('about:blank')
 * await tab.setViewportSize(clickableViewport)
 * const judgements: Judgement[] = []
 * for (const name of clickablePages) {
 *   await tab.goto(`http://news.test/clickable/${name}.html`)
 *   const hints = await boxesOfHints(tab) // in the viewport of the tab, those in frames too
 *   judgements.push(judge(await labelledIn(tab), hints))
 * }
 * const lines = scores(judgements)
 * console.log(table(lines))
 * expect(recall(lines.at(-1))).toBeGreaterThan(0.95)
 * ```
 *
 * Hints that are known by frame and the frame's own coordinates are moved by `originOf` their frame.
 */
export const clickablePages = [
  'board',
  'calendar',
  'cards',
  'chat',
  'components',
  'delegated',
  'dialog',
  'forms',
  'frames',
  'grid',
  'hidden',
  'listeners',
  'mail',
  'news',
  'overlays',
  'pictures',
  'roles',
  'shop',
  'social',
  'videos',
] as const

/** CSS pixels: everything that is labelled is within it, or labelled as what cannot be seen. */
export const clickableViewport = { width: 1200, height: 800 } as const

/** The labelled elements of every frame of a tab, their boxes in the tab's viewport. */
export async function labelledIn(tab: Pick<Tab, 'frames'>): Promise<readonly Labelled[]> {
  const all: Labelled[] = []
  for (const frame of tab.frames()) {
    const read = await frame.evaluate(readLabels)
    const origin = await originOf(frame)
    const first = all.length
    for (const { label, owner, boxes, ...rest } of read) {
      if (!isLabel(label)) throw new Error(`"${label}" is no label, on "${rest.name}" in ${frame.url()}`)
      all.push({
        ...rest,
        label,
        boxes: origin ? boxes.map(box => ({ ...box, x: box.x + origin.x, y: box.y + origin.y })) : [],
        ...(owner === undefined ? {} : { owner: first + owner }),
      })
    }
  }
  return all
}

function isLabel(label: string): label is Label {
  return ['yes', 'no', 'either', 'part'].includes(label)
}

/** Where a frame's viewport begins in the tab's viewport; undefined where the frame is not drawn. */
export async function originOf(
  frame: Pick<Frame, 'parentFrame' | 'frameElement'>,
): Promise<Pick<Box, 'x' | 'y'> | undefined> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 }
  const element = await frame.frameElement()
  const [box, edge] = await Promise.all([
    element.boundingBox(),
    element.evaluate(node => {
      const style = getComputedStyle(node as Element) // what holds a frame is an element
      const sum = (...names: string[]) =>
        names.reduce((total, name) => total + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0)
      return { x: sum('border-left-width', 'padding-left'), y: sum('border-top-width', 'padding-top') }
    }),
  ])
  return box ? { x: box.x + edge.x, y: box.y + edge.y } : undefined
}

interface Read {
  readonly label: string
  readonly kind: string
  readonly name: string
  readonly boxes: readonly Box[]
  readonly owner?: number
}

/** Runs in the page, sent as text, so it sees nothing from here; the boxes are in the frame's viewport. */
function readLabels(): Read[] {
  const elements: Element[] = []
  const collect = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.hasAttribute('data-label')) elements.push(element)
      if (element.shadowRoot) collect(element.shadowRoot)
    }
  }
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode()
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  const plain = ({ x, y, width, height }: DOMRect | Box): Box => ({ x, y, width, height })
  const common = (a: Box, b: Box): Box => {
    const x = Math.max(a.x, b.x)
    const y = Math.max(a.y, b.y)
    const width = Math.min(a.x + a.width, b.x + b.width) - x
    return { x, y, width, height: Math.min(a.y + a.height, b.y + b.height) - y }
  }
  const drawn = (box: Box) => box.width > 0 && box.height > 0

  // An area has no box of its own: it is where its shape lies on the picture.
  const areaBox = (area: HTMLAreaElement): Box[] => {
    const map = area.closest('map')
    const image = map && document.querySelector(`img[usemap="#${map.name}"]`)?.getBoundingClientRect()
    const numbers = area.coords.split(',').map(Number)
    if (!image) return []
    const [a = 0, b = 0, radius = 0] = numbers
    const round = [a - radius, b - radius, a + radius, b + radius]
    const points = area.shape === 'circle' ? round : numbers
    const xs = points.filter((_, at) => at % 2 === 0)
    const ys = points.filter((_, at) => at % 2 === 1)
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return [
      { x: image.x + left, y: image.y + top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
    ]
  }
  const boxesOf = (element: Element): Box[] => {
    if (element instanceof HTMLAreaElement) return areaBox(element)
    const own = [...element.getClientRects()].map(plain)
    // A link around a picture, or without a box of its own, is where its contents are.
    if (!['inline', 'contents'].includes(getComputedStyle(element).display)) return own
    const contents = document.createRange()
    contents.selectNodeContents(element)
    return [...own, ...[...contents.getClientRects()].map(plain)]
  }
  const seenPart = (element: Element, box: Box): Box => {
    let seen = common(box, { x: 0, y: 0, width: innerWidth, height: innerHeight })
    for (let at = parentOf(element); at && at !== document.documentElement; at = parentOf(at)) {
      if (at !== document.body && getComputedStyle(at).overflow !== 'visible') {
        seen = common(seen, plain(at.getBoundingClientRect()))
      }
    }
    return seen
  }
  const ownerOf = (element: Element): number => {
    let at = parentOf(element)
    while (at && at.getAttribute('data-label') !== 'yes') at = parentOf(at)
    return at ? elements.indexOf(at) : -1
  }

  collect(document)
  return elements.map(element => {
    const label = element.getAttribute('data-label') ?? ''
    const boxes = boxesOf(element).filter(drawn)
    const seen = boxes.map(box => seenPart(element, box)).filter(drawn)
    const owner = label === 'part' ? ownerOf(element) : -1
    return {
      label,
      kind: element.getAttribute('data-kind') ?? '',
      name: `${element.localName} ${(element.textContent ?? '').trim().slice(0, 30)}`,
      boxes: [...boxes, ...seen],
      ...(owner < 0 ? {} : { owner }),
    }
  })
}
