/** A line for each of what was found that is not what was wanted. */
export function problemsOf(...looks: readonly (readonly [found: unknown, wanted: unknown])[]): string[] {
  return looks
    .map(([found, wanted]) => [JSON.stringify(found), JSON.stringify(wanted)])
    .filter(([found, wanted]) => found !== wanted)
    .map(([found, wanted]) => `${found} instead of ${wanted}`)
}

/** What a look finds once it is as wanted; what it finds after `patience` ms where it never is. */
export async function inTheEnd<T>(look: () => Promise<T>, wanted: T, patience = 20_000): Promise<T> {
  const until = Date.now() + patience
  for (;;) {
    const found = await look()
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > until) return found
  }
}
