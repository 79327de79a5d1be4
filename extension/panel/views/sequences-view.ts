import { sequenceFiles } from './sequence-files.ts'
import { sequencesList } from './sequences-list.ts'
import { viewOf } from './view-parts.ts'

/**
 * The kept recordings and all that is done with them: what plays and is recorded, what is edited and shared, what
 * was read and not kept yet, and then all that is kept.
 */
export const sequencesView = viewOf([
  ['sequence-files', sequenceFiles],
  ['sequences-list', sequencesList],
])
