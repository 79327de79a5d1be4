import { answersKeyName, keyForOrigin } from '../../src/answers/answers-key.ts'
import { chatAddress } from '../../src/answers/chat-address.ts'
import { createAssistants } from '../../src/devices/assistants.ts'
import { createBrowserModel } from '../../src/devices/browser-model.ts'
import { browserModelApi } from '../../src/devices/browser-model-api.ts'
import { createOllama } from '../../src/devices/ollama.ts'
import { endpointOrigin } from '../../src/devices/ollama-endpoint.ts'
import { createOpenAi } from '../../src/devices/openai-chat.ts'
import type { Language } from '../../src/language/language.ts'
import { speechTags } from '../../src/language/language.ts'
import type { Assistant } from '../../src/ports/assistant.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { setOriginRule } from '../chrome/origin-rule.ts'

interface Parts {
  readonly settings: () => Settings
  readonly language: () => Language
  readonly keep: Pick<Store, 'get'>
}

/** Everybody who can answer, each at the address that the settings hold now. */
export function createPanelAssistant({ settings, language, keep }: Parts): Assistant {
  const fetcher = fetch.bind(globalThis)
  const ollama = perAddress(endpoint =>
    createOllama({ endpoint, fetch: fetcher, prepare: () => setOriginRule(endpoint) }),
  )
  const openai = perAddress(address =>
    createOpenAi({
      address,
      fetch: fetcher,
      model: () => settings().openaiModel,
      keyFor: async origin => keyForOrigin(await keep.get(answersKeyName), origin),
    }),
  )
  const api = browserModelApi()
  const browser = createBrowserModel({
    api,
    language: () => speechTags[language()],
    mayDownload: () => settings().provider === 'browser' && navigator.userActivation.isActive,
  })

  return createAssistants({
    chosen: () => settings().provider,
    model: provider => {
      const { model, openaiModel } = settings()
      return { ollama: model, openai: openaiModel, browser: '' }[provider]
    },
    of(provider) {
      const { ollamaAddress, openaiAddress } = settings()
      if (provider === 'ollama') {
        return endpointOrigin(ollamaAddress) === undefined ? unfit(ollamaAddress) : ollama(ollamaAddress)
      }
      if (provider === 'openai') {
        if (openaiAddress === '') return { code: 'chat-unset', detail: {} }
        return chatAddress(openaiAddress) === undefined ? unfit(openaiAddress) : openai(openaiAddress)
      }
      return api === undefined ? { code: 'browser-model-missing', detail: {} } : browser
    },
  })
}

function unfit(address: string) {
  return { code: 'address-unfit', detail: { address } } as const
}

/** One assistant for each address, as long as it stays: what is known of a server is known of that one. */
function perAddress(create: (address: string) => Assistant): (address: string) => Assistant {
  let current: { readonly address: string; readonly assistant: Assistant } | undefined
  return address => {
    if (current?.address !== address) current = { address, assistant: create(address) }
    return current.assistant
  }
}
