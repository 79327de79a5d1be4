import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { VocabularyChange } from './vocabulary-context.ts'

/** The undo of every command that changed words or vocabularies. */
export async function undoVocabularyChange(
  change: VocabularyChange,
  { vocabularies }: CommandContext,
): Promise<Text> {
  await (await vocabularies()).restore(change)
  return say('vocabulary-change-undone')
}
