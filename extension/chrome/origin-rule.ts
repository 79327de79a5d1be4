import { endpointOrigin } from '../../src/devices/ollama-endpoint.ts'

/** The one session rule for answers. Setting it for another endpoint replaces the one before. */
export const originRuleId = 1

/**
 * The rule that lets a local Ollama take our requests. Ollama refuses the `Origin` of an extension
 * (403), and accepts its own; this rule writes its own into requests that come from this extension, go
 * to that endpoint, and are made by script. It must stay that narrow: without `initiatorDomains`
 * every web page could use the user's Ollama.
 *
 * @param endpoint scheme, host and port, for instance `http://127.0.0.1:11434`; throws a RangeError for more
 * @param extensionId `chrome.runtime.id`
 */
export function originRule(endpoint: string, extensionId: string): chrome.declarativeNetRequest.Rule {
  const origin = endpointOrigin(endpoint)
  if (origin === undefined) throw new RangeError(`Not an endpoint: ${endpoint}`)
  return {
    id: originRuleId,
    priority: 1,
    condition: {
      initiatorDomains: [extensionId],
      resourceTypes: ['xmlhttprequest'],
      urlFilter: `|${origin}/`,
    },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        {
          header: 'origin',
          operation: 'set',
          value: origin,
        },
      ],
    },
  }
}

/**
 * Sets the rule for an endpoint, in place of any before. Session rules vanish when the browser
 * restarts, so this is awaited before the first request of every panel; twice does no harm.
 */
export async function setOriginRule(endpoint: string): Promise<void> {
  const rule = originRule(endpoint, chrome.runtime.id)
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] })
}
