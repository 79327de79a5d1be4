import { ClavierError } from '../errors.ts'

/** For `catch`: passes over what was refused as can be expected, where something else matters more; a bug stays one. */
export function onlyRefused(error: unknown): void {
  if (!(error instanceof ClavierError)) throw error
}

/** False for what the store does not give now, as for what this version cannot read. */
export async function wasRead(open: Promise<unknown>): Promise<boolean> {
  try {
    return (await open) !== false
  } catch (error) {
    onlyRefused(error)
    return false
  }
}
