import { looksLikeKept } from '../answers/kept-file.ts'
import type { Text } from '../language/text.ts'
import { decodeText } from '../sequence/utf8.ts'
import type { KeptFilesService } from './kept-files-service.ts'
import type { GivenBytes, SequenceFilesService } from './sequence-files-service.ts'

interface Parts {
  readonly keptFiles: () => Promise<Pick<KeptFilesService, 'read'>>
  readonly sequenceFiles: () => Promise<Pick<SequenceFilesService, 'read'>>
}

/** Bytes in which a file says what it is. */
const beginning = 100

/**
 * Reads files that were chosen or dropped and shows what is in them: one of what is kept, or sequences. Resolves with
 * that in words; rejects with what is wrong with them.
 */
export async function readGivenFiles(given: readonly GivenBytes[], parts: Parts): Promise<Text> {
  const [first] = given
  if (first !== undefined && given.length === 1 && (await isKept(first)))
    return (await parts.keptFiles()).read(first)
  return (await parts.sequenceFiles()).read(given)
}

async function isKept({ name, bytes }: GivenBytes): Promise<boolean> {
  if (!/\.json$/i.test(name)) return false
  try {
    return looksLikeKept(decodeText((await bytes()).subarray(0, beginning)))
  } catch {
    // Moved or deleted since it was chosen: who reads it says so.
    return false
  }
}
