import type { Settings } from '../settings/settings.ts'
import type { PlanOptions } from '../sound/plan-options.ts'

/** What the user chose of how pages are heard, for the planner, the cues of what moves and the legend. */
export function planOptions(settings: Settings): Required<PlanOptions> {
  return {
    kinds: settings.layoutKinds,
    seconds: settings.layoutSeconds,
    bands: settings.layoutBands,
    turned: settings.layoutTurned,
    smallSpeakers: settings.layoutSmallSpeakers,
    mono: settings.layoutMono,
    cues: settings.layoutCues,
  }
}
