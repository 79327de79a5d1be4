import { ClavierError, type ErrorCode } from '../errors.ts'
import type { SpeechAvailability } from '../ports/speech.ts'

/** What Chrome asks about and installs; `quality` names the model, `command` the small one. */
interface PackOptions {
  readonly langs: readonly string[]
  readonly processLocally: boolean
  readonly quality: 'command'
}

/** The part of the Web Speech API for recognition on this machine, where the browser has it. */
export interface SpeechRecognitionPacks {
  available?(options: PackOptions): Promise<unknown>
  install?(options: PackOptions): Promise<unknown>
}

const known: readonly unknown[] = ['available', 'downloadable', 'downloading', 'unavailable']

/** Whether the language (BCP 47) can be recognised on this machine; undefined where the browser cannot do that at all. */
export async function packAvailability(
  packs: SpeechRecognitionPacks | undefined,
  language: string,
): Promise<SpeechAvailability | undefined> {
  if (packs?.available === undefined) return undefined
  try {
    const told = await packs.available(optionsFor(language))
    return known.includes(told) ? (told as SpeechAvailability) : 'unavailable' // it is one of them, as was just seen
  } catch {
    // A policy forbids it, or the tag is none that it knows.
    return 'unavailable'
  }
}

export async function packObstacle(
  packs: SpeechRecognitionPacks | undefined,
  language: string,
): Promise<ErrorCode | undefined> {
  const availability = await packAvailability(packs, language)
  if (availability === undefined) return 'on-device-missing'
  const obstacles = {
    available: undefined,
    downloadable: 'language-not-installed',
    downloading: 'language-downloading',
    unavailable: 'language-not-on-device',
  } as const
  return obstacles[availability]
}

/** Installs the pack; rejects with `pack-needs-touch` where the browser wants a gesture, else with `pack-failed`. */
export async function installPack(
  packs: SpeechRecognitionPacks | undefined,
  language: string,
): Promise<void> {
  if (packs?.install === undefined) throw new ClavierError('on-device-missing')
  let installed: unknown
  try {
    installed = await packs.install(optionsFor(language))
  } catch (error) {
    const gesture = error instanceof DOMException && error.name === 'NotAllowedError'
    throw new ClavierError(gesture ? 'pack-needs-touch' : 'pack-failed')
  }
  if (installed !== true) throw new ClavierError('pack-failed')
}

// `processLocally` is needed by `install` too, though its documentation leaves it out (tried in Chromium 156).
function optionsFor(language: string): PackOptions {
  return { langs: [language], processLocally: true, quality: 'command' }
}
