import type { Intent } from '../../../../src/ports/intent.ts'
import type { LayoutPicture } from '../../../../src/state/panel-state.ts'

/** What hears again just what a picture shows. */
export function hearAgain({
  scope,
  place,
}: Pick<LayoutPicture, 'scope' | 'place'>): Pick<Intent, 'command' | 'slots'> {
  if (scope === 'view') return { command: 'layout', slots: {} }
  if (scope === 'page') return { command: 'layout-page', slots: {} }
  switch (place?.what) {
    case 'focus':
      return { command: 'layout-focus', slots: {} }
    case 'pointer':
      return { command: 'layout-pointer', slots: {} }
    case 'hint':
      return { command: 'layout-here', slots: { number: place.hint } }
    default:
      return { command: 'layout-here', slots: {} }
  }
}
