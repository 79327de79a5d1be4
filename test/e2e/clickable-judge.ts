/** CSS pixels in the viewport of the tab. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is true of an element for someone who uses the page (test/pages/clickable/README.md). */
export type Label = 'yes' | 'no' | 'either' | 'part'

export interface Labelled {
  readonly label: Label
  readonly kind: string
  /** Where it is drawn: each of its lines, and what of it can be seen. None where it is not drawn at all. */
  readonly boxes: readonly Box[]
  /** Index of the element that a part belongs to, in the list that it is in. */
  readonly owner?: number
  /** A few words to find it by when it was missed. */
  readonly name: string
}

export interface Judgement {
  /** Clickable elements that got a hint. */
  readonly found: readonly Labelled[]
  readonly missed: readonly Labelled[]
  /** Hints on what is not clickable; of kind `unlabelled` on what nobody would point at. */
  readonly wrong: readonly { readonly kind: string; readonly name: string; readonly box: Box }[]
  /** Hints besides the first on the same element or its parts: clutter, but they do what they promise. */
  readonly doubles: readonly Labelled[]
}

export interface Score {
  readonly kind: string
  readonly yes: number
  readonly found: number
  readonly missed: number
  readonly wrong: number
  readonly doubles: number
}

// A hint and an element are the same place where half of what they cover together is common to both.
const samePlace = 0.5
// Of places that fit nearly as well as the best one, the one that acts is meant.
const nearly = 0.15
const inside = 0.8
// A hint much smaller than a thing that does nothing is not a hint on that thing.
const notable = 0.25
const unlabelled = 'unlabelled'
const preference: Readonly<Record<Label, number>> = { yes: 0, part: 1, either: 2, no: 3 }

/**
 * Which elements the hints of one page stand for. One hint is given to one element, best fit (intersection
 * over union with any of its boxes, or with all of them together) first; a hint on a part counts for its
 * owner. A hint that fits nothing belongs to the smallest labelled element that it lies in.
 */
export function judge(elements: readonly Labelled[], hints: readonly Box[]): Judgement {
  const given = giveHints(elements, hints)
  const found = new Set<Labelled>()
  const doubles: Labelled[] = []
  const wrong: Judgement['wrong'][number][] = []
  hints.forEach((box, hint) => {
    const element = given.get(hint) ?? fallback(elements, box)
    const actor = element && actorOf(elements, element)
    if (actor) {
      if (found.has(actor)) doubles.push(actor)
      found.add(actor)
    } else if (element === undefined) {
      wrong.push({ kind: unlabelled, name: '', box })
    } else if (element.label !== 'either') {
      wrong.push({ kind: element.kind, name: element.name, box })
    }
  })
  const clickable = elements.filter(({ label }) => label === 'yes')
  return {
    found: clickable.filter(element => found.has(element)),
    missed: clickable.filter(element => !found.has(element)),
    wrong,
    doubles,
  }
}

function giveHints(elements: readonly Labelled[], hints: readonly Box[]): ReadonlyMap<number, Labelled> {
  const pairs = hints.flatMap((box, hint) => {
    const fits = elements.map(element => ({ hint, element, fit: fitOf(box, element.boxes) }))
    const best = Math.max(0, ...fits.map(({ fit }) => fit))
    return fits.filter(({ fit }) => fit >= samePlace && fit >= best - nearly).map(pair => ({ ...pair, best }))
  })
  pairs.sort(
    (a, b) => b.best - a.best || preference[a.element.label] - preference[b.element.label] || b.fit - a.fit,
  )
  const given = new Map<number, Labelled>()
  const taken = new Set<Labelled>()
  for (const { hint, element } of pairs) {
    if (given.has(hint) || taken.has(element)) continue
    given.set(hint, element)
    taken.add(element)
  }
  return given
}

/** The element of a hint that was left over: one that has a hint already, or one around it. */
function fallback(elements: readonly Labelled[], hint: Box): Labelled | undefined {
  const places = elements.map(element => ({
    element,
    fit: fitOf(hint, element.boxes),
    around: Math.min(
      ...element.boxes.filter(box => common(hint, box) >= inside * area(hint)).map(area),
      Number.POSITIVE_INFINITY,
    ),
  }))
  const [fitting] = places
    .filter(({ fit }) => fit >= samePlace)
    .sort((a, b) => b.fit - a.fit || preference[a.element.label] - preference[b.element.label])
  if (fitting) return fitting.element
  const [around] = places
    .filter(place => Number.isFinite(place.around))
    .sort((a, b) => a.around - b.around || preference[a.element.label] - preference[b.element.label])
  if (around === undefined) return undefined
  const acts = around.element.label === 'yes' || around.element.label === 'part'
  return acts || area(hint) >= notable * around.around ? around.element : undefined
}

function actorOf(elements: readonly Labelled[], element: Labelled): Labelled | undefined {
  if (element.label === 'yes') return element
  return element.label === 'part' && element.owner !== undefined ? elements[element.owner] : undefined
}

/** How well a hint fits an element, from 0 to 1. */
function fitOf(hint: Box, boxes: readonly Box[]): number {
  return Math.max(0, ...[...boxes, ...boundsOf(boxes)].map(box => overlap(hint, box)))
}

function overlap(a: Box, b: Box): number {
  const both = common(a, b)
  return both === 0 ? 0 : both / (area(a) + area(b) - both)
}

function common(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function area({ width, height }: Box): number {
  return width * height
}

function boundsOf(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2) return []
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  const right = Math.max(...boxes.map(box => box.x + box.width))
  const bottom = Math.max(...boxes.map(box => box.y + box.height))
  return [{ x, y, width: right - x, height: bottom - y }]
}

/** One line for each kind that has a clickable element or a wrong hint, and one, `all`, for everything. */
export function scores(judgements: readonly Judgement[]): readonly Score[] {
  const kinds = new Set(
    judgements.flatMap(({ found, missed, wrong }) => [...found, ...missed, ...wrong].map(({ kind }) => kind)),
  )
  const count = (list: keyof Judgement, kind?: string) =>
    judgements
      .flatMap(judgement => [...judgement[list]])
      .filter(item => kind === undefined || item.kind === kind).length
  const score = (kind?: string): Score => {
    const found = count('found', kind)
    const missed = count('missed', kind)
    return {
      kind: kind ?? 'all',
      yes: found + missed,
      found,
      missed,
      wrong: count('wrong', kind),
      doubles: count('doubles', kind),
    }
  }
  return [...[...kinds].sort().map(kind => score(kind)), score()]
}

/** Share of the clickable elements that were found, from 0 to 1; 1 where there were none. */
export function recall({ yes, found }: Score): number {
  return yes === 0 ? 1 : found / yes
}

/** Share of the hints that are on clickable elements, doubles left out, from 0 to 1; 1 where there were none. */
export function precision({ found, wrong }: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong)
}

/** The scores as a table to print. */
export function table(lines: readonly Score[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const rows = [
    ['kind', 'yes', 'found', 'missed', 'false', 'double', 'recall', 'precision'],
    ...lines.map(line => [
      line.kind,
      ...[line.yes, line.found, line.missed, line.wrong, line.doubles].map(String),
      percent(recall(line)),
      percent(precision(line)),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
