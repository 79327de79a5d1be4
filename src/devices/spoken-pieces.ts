import { splitSentences } from '../answers/split-sentences.ts'

/** What is spoken as one utterance. */
export interface SpokenPiece {
  readonly words: string
  /** Silence before it, in ms. */
  readonly pause: number
}

/** Silence before a new paragraph or line, in ms: as long as a reader draws breath. */
const paragraphPause = 300
/** How much of a text is looked at at once, in UTF-16 units, so that one of any length takes no more memory. */
const atOnce = 2000
/** Text that is still coming is looked at when a sentence may have ended in it, or at this length. */
const longEnough = 600

/** Something that a voice can say: of dashes and dots alone some voices say nothing, and never end. */
const sayable = /[\p{L}\p{N}\p{S}]/u

/**
 * The sentences of a text one by one, also of one that is still coming: each as soon as it is whole. Long ones
 * come in pieces of at most `longest` UTF-16 units, cut at a word's end.
 */
export async function* spokenPieces(
  text: string | AsyncIterable<string>,
  language: string,
  longest: number,
): AsyncGenerator<SpokenPiece, void> {
  let rest = ''
  let pause = 0
  for await (const part of typeof text === 'string' ? [text] : text) {
    for (let from = 0; from < part.length; from += atOnce) {
      const more = part.slice(from, from + atOnce)
      rest += more
      if (!/[.!?…。！？\n]/u.test(more) && rest.length < longEnough) continue
      const spans = splitSentences(rest, language)
      // The last one may go on.
      const last = spans.pop()
      if (last === undefined) continue
      yield* piecesOf(rest.slice(0, last.start), spans)
      rest = rest.slice(last.start)
    }
  }
  yield* piecesOf(rest, splitSentences(rest, language))

  function* piecesOf(of: string, spans: ReturnType<typeof splitSentences>): Generator<SpokenPiece, void> {
    let end = 0
    for (const span of spans) {
      if (/[\n\r\u2028\u2029]/.test(of.slice(end, span.start))) pause = paragraphPause
      end = span.end
      for (const words of shortened(of.slice(span.start, span.end), longest)) {
        if (!sayable.test(words)) continue
        yield { words, pause }
        pause = 0
      }
    }
    if (/[\n\r\u2028\u2029]/.test(of.slice(end))) pause = paragraphPause
  }
}

function* shortened(sentence: string, longest: number): Generator<string, void> {
  // Rows of a list are parted by dots, which voices read out.
  let rest = sentence.replaceAll(' · ', ', ').replace(/\s+/g, ' ')
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest)
    const end = space > 0 ? space : wholeCharacters(rest, longest)
    yield rest.slice(0, end)
    rest = rest.slice(end).trim()
  }
  yield rest
}

/** The offset, or one less inside a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset
}
