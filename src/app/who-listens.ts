import { say, type Text } from '../language/text.ts'
import { onThisMachine } from '../speech/own-machine.ts'
import type { PanelState } from '../state/panel-state.ts'

/** Who listens and whether speech leaves the machine, with why nobody else does; undefined where nobody listens. */
export function whoListens(
  { recognition: { by }, listening, settings }: Pick<PanelState, 'recognition' | 'listening' | 'settings'>,
  why: string,
): Text | undefined {
  const { speechServerAddress: address } = settings
  if (by === undefined || !listening) return undefined
  if (by === 'on-device') return say('listens-on-device')
  if (by === 'service') return say('listens-service', { why })
  return onThisMachine(address)
    ? say('listens-server', { why })
    : say('listens-server-away', { address, why })
}
