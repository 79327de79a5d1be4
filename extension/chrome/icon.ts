export const iconStates = ['off', 'ready', 'listening', 'recording', 'trouble'] as const
export type IconState = (typeof iconStates)[number]

/** Shows Clavier's state on the toolbar icon. */
export async function showIcon(state: IconState): Promise<void> {
  await chrome.action.setIcon({ path: { 16: `/icons/${state}-16.png`, 48: `/icons/${state}-48.png` } })
}
