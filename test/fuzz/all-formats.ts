import { keptFormats } from './formats/kept.ts'
import { messageFormats } from './formats/messages.ts'
import { midiFormats } from './formats/midi-files.ts'
import { namesFormat } from './formats/names.ts'
import { practiceFormat } from './formats/practice.ts'
import { sequenceFormats } from './formats/sequences.ts'
import { serverFormats } from './formats/servers.ts'
import { settingsFormats } from './formats/settings.ts'
import { shareFormats } from './formats/share-codes.ts'
import { vocabularyFormats } from './formats/vocabularies.ts'
import type { FuzzFormat } from './fuzz-format.ts'

/** Every form of data from outside that is read. */
export const fuzzFormats: readonly FuzzFormat[] = [
  ...settingsFormats,
  namesFormat,
  ...vocabularyFormats,
  practiceFormat,
  ...sequenceFormats,
  ...midiFormats,
  ...shareFormats,
  ...keptFormats,
  ...messageFormats,
  ...serverFormats,
]
