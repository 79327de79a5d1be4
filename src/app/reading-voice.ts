import type { PanelState } from '../state/panel-state.ts'
import type { Speaking } from './announcer.ts'

/** Speeds of reading, in per cent of the usual one: each step is heard, none jumps. */
const speeds = [50, 60, 70, 80, 90, 100, 115, 130, 150, 170, 195, 225, 260, 300]

/** The next speed in that direction; the same at either end. */
export function changedSpeed(before: number, by: 1 | -1): number {
  const next = by > 0 ? speeds.find(speed => speed > before) : speeds.findLast(speed => speed < before)
  return next ?? before
}

/** How a text of a page is spoken: by the chosen voice only where that speaks the page's language. */
export function speechFor(
  language: string,
  { settings, voices }: Pick<PanelState, 'settings' | 'voices'>,
): Speaking {
  const chosen = voices.find(({ id }) => id === settings.voice)
  const fits = chosen !== undefined && primary(chosen.language) === primary(language)
  return { language, voice: fits ? chosen.id : '', rate: settings.readingSpeed / 100, waits: true }
}

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0]
