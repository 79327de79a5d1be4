/** The longest that all are waited for, in milliseconds. */
export const mostMs = 5_000

/**
 * Waits for many who work at the same time, and for none who hangs: until all have answered, or nobody has
 * for `quietMs` milliseconds, or 5 s have passed. Each place of the result holds its answer, or undefined where none came.
 * `onLate` is told once when all the others are over and one of them has answered after all.
 */
export function gather<T>(
  asked: readonly Promise<T>[],
  onLate: () => void = () => undefined,
  quietMs = 1_000,
): Promise<readonly (T | undefined)[]> {
  return new Promise(resolve => {
    const answers: (T | undefined)[] = asked.map(() => undefined)
    let open = asked.length
    let ended = false
    let late = false
    const end = () => {
      ended = true
      clearTimeout(quiet)
      clearTimeout(last)
      resolve([...answers])
    }
    const last = setTimeout(end, mostMs)
    let quiet = setTimeout(end, quietMs)
    if (open === 0) end()
    asked.forEach((promise, at) => {
      const settled = (answer?: T) => {
        answers[at] = answer
        open -= 1
        if (ended) {
          late ||= answer !== undefined
          if (open === 0 && late) onLate()
          return
        }
        clearTimeout(quiet)
        if (open === 0) end()
        else quiet = setTimeout(end, quietMs)
      }
      promise.then(settled, () => settled())
    })
  })
}
