import type { Microphone } from '../ports/speech.ts'

/** Which microphone is listened to; an empty id is the system's. `gone`: one was chosen and is not there. */
export interface ChosenMicrophone {
  readonly id: string
  readonly gone: boolean
}

/**
 * The chosen microphone among those that are connected. Browsers give devices other ids from time to time, so
 * it is known again by its name too. Where none is told of, as before the microphone is allowed, it is
 * believed to be there.
 */
export function chooseMicrophone(chosen: Microphone, connected: readonly Microphone[]): ChosenMicrophone {
  if (chosen.id === '') return { id: '', gone: false }
  if (connected.length === 0) return { id: chosen.id, gone: false }
  const found =
    connected.find(({ id }) => id === chosen.id) ??
    connected.find(({ name }) => name !== '' && name === chosen.name)
  return { id: found?.id ?? '', gone: found === undefined }
}
