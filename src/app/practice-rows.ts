import type { Language } from '../language/language.ts'
import { pieceId } from '../music/practice/letters-text.ts'
import type { PracticeBook } from '../music/practice/practice-book.ts'
import { scoreOf } from '../music/practice/practice-score.ts'
import { type PracticeAim, practiceSets } from '../ports/practice-aim.ts'
import type { PracticeRow } from '../state/practice-state.ts'
import type { PracticeItems } from './practice-items.ts'

/** What can be practised: all that is due, then set by set, with how far it has come. */
export function practiceRows(
  items: PracticeItems,
  book: PracticeBook,
  language: Language,
  wall: number,
): readonly PracticeRow[] {
  const letters = [...book.items.keys()].filter(id => id.startsWith(pieceId(language, '')))
  const row = (set: PracticeAim, ids: readonly string[]): PracticeRow => {
    const { known, learning, due } = scoreOf(ids, book, wall)
    // Letters are counted by what was begun: how many pieces there are tells nobody anything.
    return { set, items: set === 'letters' ? 0 : ids.length, known, learning, due }
  }
  const idsOf = (set: PracticeAim) => (set === 'letters' ? letters : items.of(set).map(({ id }) => id))
  return (['due', ...practiceSets] as const).map(set => row(set, idsOf(set)))
}
