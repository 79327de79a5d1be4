import { ClavierError } from '../../../src/errors.ts'
import type { AnswerPiece } from '../../../src/ports/assistant.ts'

/** All pieces of an answer, and the error that ended it. */
export async function collect(pieces: AsyncIterable<AnswerPiece>) {
  const got: AnswerPiece[] = []
  try {
    for await (const piece of pieces) got.push(piece)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { got, text: textOf(got), error: { code: error.code, detail: error.detail } }
  }
  return { got, text: textOf(got), error: undefined }
}

export function textOf(pieces: readonly AnswerPiece[], kind: 'text' | 'thinking' = 'text'): string {
  return pieces.map(piece => (piece.kind === kind ? piece.text : '')).join('')
}
