import { deviceFormats } from './formats/device-bytes.ts'
import { keptFormats } from './formats/kept.ts'
import { keyFormats } from './formats/key-notes.ts'
import { messageFormats } from './formats/messages.ts'
import { midiFormats } from './formats/midi-files.ts'
import { modelFormats } from './formats/model-replies.ts'
import { namesFormat } from './formats/names.ts'
import { panelFormats } from './formats/panel-memory.ts'
import { phraseFormats } from './formats/phrases.ts'
import { practiceFormat } from './formats/practice.ts'
import { sequenceFormats } from './formats/sequences.ts'
import { serverFormats } from './formats/servers.ts'
import { settingsFormats } from './formats/settings.ts'
import { shareFormats } from './formats/share-codes.ts'
import { recordFormats } from './formats/small-records.ts'
import { rowFormats } from './formats/table-rows.ts'
import { vocabularyFormats } from './formats/vocabularies.ts'
import type { FuzzFormat } from './fuzz-format.ts'

/** What is kept, imported or shared. */
export const dataFormats: readonly FuzzFormat[] = [
  ...settingsFormats,
  namesFormat,
  ...vocabularyFormats,
  practiceFormat,
  ...panelFormats,
  ...sequenceFormats,
  ...midiFormats,
  ...shareFormats,
  ...keptFormats,
  ...rowFormats,
  ...recordFormats,
]
/** What comes from other contexts, servers and models. */
export const replyFormats: readonly FuzzFormat[] = [...messageFormats, ...serverFormats, ...modelFormats]
/** What is played, said and typed. */
export const inputFormats: readonly FuzzFormat[] = [...deviceFormats, ...keyFormats, ...phraseFormats]
