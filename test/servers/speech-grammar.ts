import { wordingsOf } from '../../src/speech/phrase-template.ts'

/** What a recogniser expects to hear: nothing else is understood. */
export interface SpeechGrammar {
  /** As a JSGF file. */
  readonly jsgf: string
  /** Every word in it, once. */
  readonly words: readonly string[]
}

export interface SlotWords {
  /** What stands for `{name}`; a template with one needs some. */
  readonly name?: readonly string[]
  /** What stands for `{words}`. */
  readonly words?: readonly string[]
}

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** 0 to 100 as they are said. */
const numberRules = [
  `<ones> = ${ones.join(' | ')};`,
  `<number> = zero | <ones> | ${teens.join(' | ')} | (${tens.join(' | ')}) [<ones>] | (a | one) hundred;`,
]
const numberWords = ['zero', ...ones, ...teens, ...tens, 'a', 'hundred']

/**
 * A grammar of phrase templates (`[optional]`, `(a|b)`, `{number}` from 0 to 100). Throws an Error for a
 * template with a slot that nothing was given for.
 */
export function grammarOf(templates: readonly string[], slots: SlotWords = {}): SpeechGrammar {
  const wordings = templates.flatMap(template =>
    wordingsOf(template).map(pieces =>
      pieces
        .map(piece => {
          if (piece.kind === 'word') return piece.word
          if (piece.slot !== 'number' && (slots[piece.slot] ?? []).length === 0) {
            throw new Error(`“${template}” needs something that may be said for {${piece.slot}}.`)
          }
          return `<${piece.slot}>`
        })
        .join(' '),
    ),
  )
  const alternatives = [...new Set(wordings)]
  if (alternatives.length === 0) throw new Error('A grammar needs a phrase.')
  const uses = (rule: string) => alternatives.some(text => text.split(' ').includes(`<${rule}>`))
  const given = (['name', 'words'] as const).filter(uses)
  const jsgf = [
    '#JSGF V1.0;',
    'grammar phrases;',
    ...(uses('number') ? numberRules : []),
    ...given.map(slot => `<${slot}> = ${plainAll(slots[slot]).join(' | ')};`),
    `public <phrase> = ${alternatives.join(' | ')};`,
  ].join('\n')
  const words = [
    ...alternatives.flatMap(text => text.split(' ')).filter(word => !word.startsWith('<')),
    ...(uses('number') ? numberWords : []),
    ...given.flatMap(slot => plainAll(slots[slot]).flatMap(text => text.split(' '))),
  ]
  return { jsgf: `${jsgf}\n`, words: [...new Set(words)] }
}

/** Each as the grammar writes it. */
function plainAll(texts: readonly string[] = []): readonly string[] {
  return texts.map(text =>
    text
      .toLowerCase()
      .replace(/[^a-z' ]+/g, ' ')
      .trim(),
  )
}
