export const iconStates = ['off', 'ready', 'listening', 'asleep', 'recording', 'trouble'] as const
export type IconState = (typeof iconStates)[number]

/** Pixels. Each state is drawn for all of them (`public/icons`, by scripts/make-icons.mjs). */
export const iconSizes = [16, 24, 32, 48, 128] as const

/**
 * Where its pictures are, by size. The same for light and dark toolbars, which nothing tells the doorman of: each
 * picture stands out from any.
 */
const picturesOf = (state: IconState) =>
  Object.fromEntries(iconSizes.map(size => [size, `/icons/${state}-${size}.png`]))

/**
 * Shows Clavier's state on the toolbar icon. `title` says the same in words, to who points at it and to screen
 * readers; without one it is the extension's own.
 */
export async function showIcon(state: IconState, title = chrome.i18n.getMessage('open')): Promise<void> {
  await chrome.action.setIcon({ path: picturesOf(state) })
  await chrome.action.setTitle({ title })
}

/**
 * Shows states one after another, because their pictures are loaded and might come in another order than they were
 * asked for. Of those that wait only the last is shown.
 */
export function createIconQueue(): typeof showIcon {
  let shown: Promise<void> = Promise.resolve()
  let asked = 0
  return (state, title) => {
    asked += 1
    const mine = asked
    const show = async () => {
      if (mine === asked) await showIcon(state, title)
    }
    shown = shown.then(show, show)
    return shown
  }
}
