import { html, type TemplateResult } from 'lit-html'
import type { ErrorCode } from '../../../../src/errors.ts'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { RecogniserId } from '../../../../src/ports/speech.ts'
import { onThisMachine } from '../../../../src/speech/own-machine.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import type { SettingsContext } from './settings-labels.ts'

/** Where speech goes with this recogniser, and how it is now: a paragraph each. */
export function recogniserState(
  id: RecogniserId,
  state: PanelState,
  context: SettingsContext,
): readonly TemplateResult[] {
  const lines = [whereTo(id, state, context), howItIs(id, state, context)]
  return lines.filter(line => line !== '').map(line => html`<p dir="auto">${line}</p>`)
}

function whereTo(id: RecogniserId, { settings }: PanelState, { label }: SettingsContext): string {
  const address = settings.speechServerAddress
  if (id === 'service') return label('leavesToGoogle')
  if (id === 'server' && !onThisMachine(address)) return label('leavesToServer', { address })
  return label('staysHere')
}

function howItIs(
  id: RecogniserId,
  { recognition }: PanelState,
  { label, language }: SettingsContext,
): string {
  const trouble = (code: ErrorCode) => words(language, sayError({ code, detail: {} }))
  const { pack, server } = recognition
  const passed = recognition.passed.find(other => other.id === id)
  if (id === 'on-device') {
    const packs = {
      unknown: () => label('packAsked'),
      missing: () => trouble('on-device-missing'),
      unavailable: () => trouble('language-not-on-device'),
      downloadable: () => label('packNeeded'),
      downloading: () => label('packComing'),
      available: () => (passed === undefined ? label('packReady') : trouble(passed.error)),
    }
    return packs[pack]()
  }
  if (id === 'service') return passed === undefined ? '' : trouble(passed.error)
  if (server.kind === 'trouble') return trouble(server.error)
  if (server.kind === 'ready') {
    const seconds = Math.max(0.1, Math.round(server.took / 100) / 10)
    const models = server.models.join(', ')
    return `${label('serverWorks', { seconds })}${models === '' ? '' : ` ${label('serverModels', { models })}`}`
  }
  return label(
    ({ untried: 'serverUntried', trying: 'serverTrying', there: 'serverThere' } as const)[server.kind],
  )
}
