/** The dark modules of a QR code as the path of an SVG, each a unit wide. */
export function modulesPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) =>
      [...darkRuns(row)].map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`).join(''),
    )
    .join('')
}

function* darkRuns(row: readonly boolean[]): Generator<readonly [from: number, length: number]> {
  let from: number | undefined
  for (const [x, dark] of row.entries()) {
    if (dark) from ??= x
    else if (from !== undefined) {
      yield [from, x - from]
      from = undefined
    }
  }
  if (from !== undefined) yield [from, row.length - from]
}
