import { lazyPart, lazyView } from '../lazy-view.ts'
import { viewOf } from '../view-parts.ts'
import { sequenceFiles } from './sequence-files.ts'
import { sequencesList } from './sequences-list.ts'

/**
 * The kept recordings and all that is done with them: what plays and is recorded, what is edited and shared, what
 * was read and not kept yet, and then all that is kept.
 */
export const sequencesView = viewOf([
  [
    'sequence-playing',
    lazyPart(
      ({ playing, view }) => playing !== undefined && view === 'sequences',
      async () => (await import('../now/playing-bar.ts')).playingBar,
    ),
  ],
  [
    'roll-live',
    lazyPart(
      ({ recording, playing }) => recording.kind !== 'idle' || playing !== undefined,
      async () => (await import('./roll-live.ts')).rollLive,
    ),
  ],
  [
    'editor',
    lazyPart(
      ({ editing }) => editing !== undefined,
      async () => (await import('./editor-view.ts')).editorView,
    ),
  ],
  [
    'sequence-share',
    lazyPart(
      state => state.sharing !== undefined,
      async () => (await import('./share-view.ts')).shareView,
    ),
  ],
  ['sequence-files', sequenceFiles],
  ['sequence-code', lazyView('sequences', async () => (await import('./code-field.ts')).codeField)],
  ['sequences-list', sequencesList],
])
