import { obstacle } from '../answers/ask-sources.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { AssistantState } from '../ports/assistant.ts'

/** Who answers and with what, or the next step where something stands in the way. */
export function providerStateText(state: AssistantState): Text {
  if (state.kind !== 'ready') return sayError(obstacle(state))
  const { provider = 'ollama', models } = state
  return say('provider-ready', {
    who: say(`provider-${provider}`),
    model: models[0]?.name ?? '',
    count: models.length,
  })
}
