import { lazyPart } from '../lazy-view.ts'
import { viewOf } from '../view-parts.ts'
import { activityLog } from './activity-log.ts'
import { choicesList } from './choices-list.ts'
import { deviceLines } from './device-lines.ts'
import { nowLines } from './now-lines.ts'
import { readingLine } from './reading-line.ts'
import { recognitionLine } from './recognition-line.ts'
import { sayableSoon } from './sayable-soon.ts'
import { scrollingLine } from './scrolling-line.ts'

/** What goes on now: each part draws itself. */
export const nowView = viewOf([
  [
    'now-first-steps',
    lazyPart(
      state => state.firstSteps !== undefined,
      async () => (await import('./first-steps-part.ts')).firstStepsPart,
    ),
  ],
  ['now-devices', deviceLines],
  ['now-recognition', recognitionLine],
  ['now-lines', nowLines],
  [
    'now-playing',
    lazyPart(
      state => state.playing !== undefined,
      async () => (await import('./playing-bar.ts')).playingBar,
    ),
  ],
  ['now-scrolling', scrollingLine],
  ['now-reading', readingLine],
  ['now-choices', choicesList],
  [
    'now-offer',
    lazyPart(
      state => state.offer !== undefined,
      async () => (await import('./offer-line.ts')).offerLine,
    ),
  ],
  ['now-sayable', sayableSoon],
  [
    'now-picture',
    lazyPart(
      state => state.picture !== undefined,
      async () => (await import('./layout-picture.ts')).layoutPicture,
    ),
  ],
  ['now-activity', activityLog],
])
