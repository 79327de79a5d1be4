import type { Group } from './define-command.ts'
import type { Moment } from './moments.ts'

/** When the commands of a group apply that say nothing of it themselves; the others apply at any time. */
export const groupMoments: Readonly<Partial<Record<Group, Moment>>> = {
  elements: 'page',
  find: 'page',
  reading: 'page',
  layout: 'page',
  media: 'media',
  text: 'field',
}
