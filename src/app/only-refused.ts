import { ClavierError, type ErrorCode } from '../errors.ts'

/** For `catch`: passes over what was refused as can be expected, where something else matters more; a bug stays one. */
export function onlyRefused(error: unknown): void {
  if (!(error instanceof ClavierError)) throw error
}

/** Why something that is kept was not read: the store does not give it now, or this version cannot read it. */
export async function whyUnread(open: Promise<unknown>): Promise<ErrorCode | undefined> {
  try {
    return (await open) === false ? 'storage-broken' : undefined
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return error.code
  }
}
