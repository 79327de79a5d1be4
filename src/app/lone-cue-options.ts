import type { Settings } from '../settings/settings.ts'
import type { LoneCueOptions } from '../sound/lone-cue.ts'

/** How the user hears a page, for one cue alone. */
export function optionsOf(settings: Settings): LoneCueOptions {
  return {
    bands: settings.layoutBands,
    turned: settings.layoutTurned,
    mono: settings.layoutMono,
    smallSpeakers: settings.layoutSmallSpeakers,
  }
}
