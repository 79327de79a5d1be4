export const iconStates = ['off', 'ready', 'listening', 'asleep', 'recording', 'trouble'] as const
export type IconState = (typeof iconStates)[number]

/**
 * Shows Clavier's state on the toolbar icon. `title` says the same in words, to who points at it and to screen
 * readers; without one it is the extension's own.
 */
export async function showIcon(state: IconState, title = chrome.i18n.getMessage('open')): Promise<void> {
  await chrome.action.setIcon({ path: { 16: `/icons/${state}-16.png`, 48: `/icons/${state}-48.png` } })
  await chrome.action.setTitle({ title })
}
