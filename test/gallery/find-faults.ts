/** What is looked for; all of it where nothing is said. */
export interface Sought {
  /** How it is laid out: the same in every look, another in every width. */
  readonly layout?: boolean
  /** What does not stand out: the same in every width. */
  readonly colours?: boolean
}

type Colour = readonly [r: number, g: number, b: number, a: number]

/** Rows that are made alike: further down than this, in pixels, they are as they are above. */
const rows = '.list > *, .log > *, .events > *'
const lowest = 4_000
/** What lies in one of these is cut by its edge until it is scrolled to: that is no fault. */
const scrollers = '.view, .outcome-words, .events, .roll-view, .roll-events, .outcome'
/** These stay in place while what is behind them scrolls. */
const staying = '.search, .devices, .settings-search'

/** All that is wrong with how it is laid out, and which of its colours do not stand out. Each element is read once. */
export function findFaults({ layout = true, colours = true }: Sought = {}): readonly string[] {
  const controls = [...document.querySelectorAll('button, input, select, textarea, summary, a[href]')]
    .filter(element => isSeen(element) && element.closest('.deck') === null)
    // A link in a text has a box on each of its lines.
    .flatMap(element => [...element.getClientRects()].map(box => ({ element, box })))
    .filter(({ box }) => box.width > 0)
  const words = holdersOfWords()
  const faults = [
    ...(layout ? [...sideways(), ...misplaced(controls), ...cutWords(words)] : []),
    ...(colours ? [...faintWords(words), ...faintControls(controls.map(({ element }) => element))] : []),
  ]
  return [...new Set(faults)]
}

interface Placed {
  readonly element: Element
  readonly box: DOMRect
}

function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    element.closest('.unseen, svg') === null &&
    (element.getBoundingClientRect().top < lowest || element.closest(rows) === null)
  )
}

function named(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ')
  return `${kindOf(element)} “${words.slice(0, 24)}”`
}

function kindOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`
  return [`${element.localName}${id}`, ...element.classList].join('.')
}

function sideways(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll('.view, .top, .dock')]
    .filter(scroller => scroller.clientWidth > 0 && scroller.scrollWidth > scroller.clientWidth + 1)
    .map(
      scroller => `scrolls sideways: ${kindOf(scroller)} ${scroller.scrollWidth} > ${scroller.clientWidth}`,
    )
}

/** Controls that are beyond the edge, or on one another. */
function misplaced(controls: readonly Placed[]): readonly string[] {
  const width = document.documentElement.clientWidth
  const beyond = controls
    .filter(({ box }) => box.left < -0.5 || box.right > width + 0.5)
    .map(
      ({ element, box }) =>
        `beyond the edge: ${named(element)} ${Math.round(box.left)}–${Math.round(box.right)}`,
    )
  const onOneAnother: string[] = []
  // From the top down, each is held only against those that have not ended yet.
  let above: Placed[] = []
  for (const one of [...controls].sort((a, b) => a.box.top - b.box.top)) {
    above = above.filter(({ box }) => box.bottom > one.box.top + 1)
    for (const other of above) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - one.box.top
      if (across > 1 && down > 1 && areOnOneGround(one.element, other.element))
        onOneAnother.push(`on one another: ${named(other.element)} and ${named(one.element)}`)
    }
    above.push(one)
  }
  return [...beyond, ...onOneAnother]
}

function areOnOneGround(one: Element, other: Element): boolean {
  return (
    !one.contains(other) &&
    !other.contains(one) &&
    one.closest(scrollers) === other.closest(scrollers) &&
    (one.closest(staying) === null) === (other.closest(staying) === null)
  )
}

/** What words stand in, each once. */
function holdersOfWords(): readonly Element[] {
  const holders = new Set<Element>()
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const { parentElement: holder, textContent } = words.currentNode
    if (holder !== null && (textContent ?? '').trim() !== '') holders.add(holder)
  }
  return [...holders].filter(holder => holder.closest('script, style, option') === null && isSeen(holder))
}

/** Words that are cut by what they are in, or squeezed to a letter a line. */
function cutWords(holders: readonly Element[]): readonly string[] {
  const cutting = new Map<Element, 'cuts' | 'ends' | 'shows'>()
  const howItCuts = (box: Element) => {
    const known = cutting.get(box)
    if (known !== undefined) return known
    const { overflowX, overflowY, display, textOverflow } = getComputedStyle(box)
    const shows =
      display === 'inline' || display === 'contents' || (overflowX === 'visible' && overflowY === 'visible')
    const scrolls = overflowY === 'auto' || overflowY === 'scroll'
    const how = shows
      ? 'shows'
      : textOverflow === 'ellipsis' || box.localName === 'textarea'
        ? 'ends'
        : box.scrollWidth > box.clientWidth + 1 || (!scrolls && box.scrollHeight > box.clientHeight + 2)
          ? 'cuts'
          : 'shows'
    cutting.set(box, how)
    return how
  }
  const faults: string[] = []
  for (const holder of holders) {
    if (holder.closest('.roll, .deck') !== null) continue
    const scroller = holder.closest(scrollers)
    for (
      let box: Element | null = holder;
      box !== null && box !== scroller && howItCuts(box) !== 'ends';
      box = box.parentElement
    ) {
      if (howItCuts(box) === 'shows') continue
      faults.push(`cut: ${named(holder)} in ${kindOf(box)}`)
      break
    }
    const { width, height } = holder.getBoundingClientRect()
    const { display, fontSize } = getComputedStyle(holder)
    const size = Number.parseFloat(fontSize)
    const letters = (holder.textContent ?? '').trim().length
    if (display !== 'inline' && letters > 4 && width > 0 && width < size * 1.6 && height > size * 4)
      faults.push(`squeezed: ${named(holder)} ${Math.round(width)} × ${Math.round(height)}`)
  }
  return faults
}

const grounds = new Map<Element, Colour>()

/** Words of less than 4.5:1 (WCAG 2.2, 1.4.3), but those of what is off. */
function faintWords(holders: readonly Element[]): readonly string[] {
  grounds.clear()
  return holders.flatMap(holder => {
    if (holder.closest(':disabled, [aria-disabled="true"]') !== null) return []
    const ground = groundOf(holder)
    const [r, g, b, a] = colourOf(getComputedStyle(holder).color)
    const ratio = contrast(over([r, g, b, a * opacityOf(holder)], ground), ground)
    return ratio < 4.5 ? [`faint words: ${kindOf(holder)} ${ratio.toFixed(2)}`] : []
  })
}

/** Controls that neither by edge nor by ground stand out with 3:1 (WCAG 2.2, 1.4.11). */
function faintControls(controls: readonly Element[]): readonly string[] {
  grounds.clear()
  return controls.flatMap(control => {
    if (!control.matches('button.button:not(.quiet), .field') || control.matches(':disabled')) return []
    const around = groundOf(control.parentElement)
    const edge = over(colourOf(getComputedStyle(control).borderTopColor), around)
    const ratio = Math.max(contrast(edge, around), contrast(groundOf(control), around))
    return ratio < 3 ? [`faint control: ${kindOf(control)} ${ratio.toFixed(2)}`] : []
  })
}

/** Of what is focused, with the pseudo-class forced on it: an outline of 2 px and 3:1 (WCAG 2.2, 2.4.13). */
export function findFaintFocus(): readonly string[] {
  grounds.clear()
  return [...document.querySelectorAll('[data-force="focus-visible"]')].flatMap(control => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control)
    const ground = groundOf(control.parentElement)
    const ratio = contrast(over(colourOf(outlineColor), ground), ground)
    const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && ratio >= 3
    return shows
      ? []
      : [`faint focus: ${kindOf(control)} ${outlineStyle} ${outlineWidth} ${ratio.toFixed(2)}`]
  })
}

/** What is seen behind the words of an element. */
function groundOf(element: Element | null): Colour {
  if (element === null)
    return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1]
  const known = grounds.get(element)
  if (known !== undefined) return known
  const own = colourOf(getComputedStyle(element).backgroundColor)
  const ground = own[3] >= 1 ? own : over(own, groundOf(element.parentElement))
  grounds.set(element, ground)
  return ground
}

function opacityOf(element: Element): number {
  let opacity = 1
  for (let box: Element | null = element; box !== null; box = box.parentElement)
    opacity *= Number(getComputedStyle(box).opacity)
  return opacity
}

function colourOf(value: string): Colour {
  const [r = 0, g = 0, b = 0, a = 1] = value.match(/[\d.]+/g)?.map(Number) ?? []
  return [r, g, b, value === 'transparent' ? 0 : a]
}

function over(front: Colour, back: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3])
  return [mix(0), mix(1), mix(2), 1]
}

/** WCAG 2.2: contrast ratio of two colours without transparency. */
function contrast(one: Colour, other: Colour): number {
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function light([r, g, b]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}
