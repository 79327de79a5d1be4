import { type RecogniserId, recogniserIds } from '../../../../src/ports/speech.ts'

/** All recognisers as Settings list them: those that are used, in their order, then the others. */
export interface RecogniserRow {
  readonly id: RecogniserId
  readonly used: boolean
  /** It can be tried earlier, or later, than it is. */
  readonly earlier: boolean
  readonly later: boolean
}

export function recogniserRows(used: readonly RecogniserId[]): readonly RecogniserRow[] {
  return [
    ...used.map((id, place) => ({ id, used: true, earlier: place > 0, later: place < used.length - 1 })),
    ...recogniserIds
      .filter(id => !used.includes(id))
      .map(id => ({ id, used: false, earlier: false, later: false })),
  ]
}

/** Those that are used once this one is, or is not; the last one stays. */
export function withUsed(used: readonly RecogniserId[], id: RecogniserId, on: boolean): RecogniserId[] {
  const others = used.filter(other => other !== id)
  if (on) return used.includes(id) ? [...used] : [...others, id]
  return others.length === 0 ? [...used] : others
}

/** Those that are used once this one has changed places with its neighbour: −1 the one before, 1 the one after. */
export function moved(used: readonly RecogniserId[], id: RecogniserId, by: -1 | 1): RecogniserId[] {
  const from = used.indexOf(id)
  const neighbour = used[from + by]
  if (from < 0 || neighbour === undefined) return [...used]
  return used.map(other => (other === id ? neighbour : other === neighbour ? id : other))
}
