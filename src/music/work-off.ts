/**
 * Works off everything that is due before `to`, each at its own time; what is due at `to` itself too where `through`.
 *
 * @param deadline when the next step is due; undefined where only a note can change anything
 */
export function workOff<E>(
  to: number,
  through: boolean,
  deadline: () => number | undefined,
  step: (due: number) => readonly E[],
): readonly E[] {
  const events: E[] = []
  for (let due = deadline(); due !== undefined && (due < to || (through && due === to)); due = deadline())
    events.push(...step(due))
  return events
}
