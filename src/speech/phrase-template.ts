import { plainWords } from './plain-words.ts'

/** A command and how it may be said in one language. */
export interface PhraseEntry {
  /** Id of the command. */
  readonly command: string
  /** Templates; the first is the one that help shows. */
  readonly phrases: readonly string[]
  /** What the command goes on with ("faster" of what?); the command itself without it. */
  readonly activity?: string | undefined
  /** What it does is lost or hard to bring back: it is never read out of words that only come near. */
  readonly destructive?: boolean | undefined
  /** Its words are text to be written, as they were said. */
  readonly verbatim?: boolean | undefined
}

/** What a slot takes: a number, the name of something, or any words. */
export const slotKinds = ['number', 'name', 'words'] as const
export type SlotKind = (typeof slotKinds)[number]

export type Piece =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'slot'
      readonly slot: SlotKind
      readonly label: string
      /** The number is said as a place in a row: “third”. */
      readonly ordinal?: true
    }

/** One way of saying a template: words and slots in order. */
export type Wording = readonly Piece[]

/** Ways of saying that one template may stand for, at most: more is a mistake. */
const mostWordings = 64

/**
 * All wordings of a template. `[word]` may be left out, `(one|two)` is either, `{number}`, `{name}` and
 * `{words}` are slots, `{label:words}` a slot with a label of its own. Throws an Error that names the
 * mistake in a template that is none: a developer's error.
 */
export function wordingsOf(template: string): readonly Wording[] {
  const wordings = expand(template).map(text => piecesOf(text, template))
  if (wordings.some(wording => wording.length === 0)) throw broken(template, 'it may be said without a word')
  return wordings
}

/** The template spelt out once for each choice in its brackets. */
function expand(template: string): readonly string[] {
  let open = [template]
  for (;;) {
    const next = open.flatMap(text => {
      const group = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(text)
      if (group === null) return [text]
      const choices = group[1] === undefined ? (group[2] ?? '').split('|') : ['', ...group[1].split('|')]
      const before = text.slice(0, group.index)
      const after = text.slice(group.index + group[0].length)
      return choices.map(choice => `${before}${choice}${after}`)
    })
    if (next.length > mostWordings) throw broken(template, `it has more than ${mostWordings} wordings`)
    if (next.length === open.length && next.every((text, place) => text === open[place])) return next
    open = next
  }
}

function piecesOf(text: string, template: string): Wording {
  if (/[[\]()|]/.test(text)) throw broken(template, 'a bracket has no partner')
  const parts = text.split(/(\{[^{}]*\})/)
  const pieces = parts.flatMap((part): Piece[] => {
    if (part.startsWith('{')) return [slotOf(part, template)]
    if (/[{}]/.test(part)) throw broken(template, 'a brace has no partner')
    return plainWords(part).map(({ plain }) => ({ kind: 'word', word: plain }))
  })
  if (pieces.some((piece, place) => piece.kind === 'slot' && pieces[place + 1]?.kind === 'slot')) {
    throw broken(template, 'two slots with no word between them cannot be told apart')
  }
  const labels = pieces.flatMap(piece => (piece.kind === 'slot' ? [piece.label] : []))
  if (new Set(labels).size < labels.length)
    throw broken(template, 'it has the same slot twice; give one a label')
  return pieces
}

function slotOf(text: string, template: string): Piece {
  const [, label, kind] = /^\{(?:(\w+):)?(\w+)\}$/.exec(text) ?? []
  const slot = slotKinds.find(known => known === kind)
  if (slot === undefined) throw broken(template, `${text} is no slot; there are ${slotKinds.join(', ')}`)
  return { kind: 'slot', slot, label: label ?? slot }
}

function broken(template: string, why: string): Error {
  return new Error(`The phrase template “${template}” is broken: ${why}.`)
}

/** A template as it is told: optional words left out, the first of a choice, an ellipsis for every slot. */
export function phraseInWords(template: string): string {
  return template
    .replace(/\[[^[\]]*\]/g, ' ')
    .replace(/\(([^()|]*)[^()]*\)/g, ' $1 ')
    .replace(/\{[^{}]*\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One way of saying a template, spelt as people write it, its slots left out: for recognisers to expect. */
export function spokenExample(template: string): string {
  return template
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\[([^[\]|]*)[^[\]]*\]/g, ' $1 ')
    .replace(/\(([^()|]*)[^()]*\)/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim()
}
