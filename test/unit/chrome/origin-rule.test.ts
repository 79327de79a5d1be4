import { afterEach, describe, expect, it, vi } from 'vitest'
import { originRule, setOriginRule } from '../../../extension/chrome/origin-rule.ts'

const id = 'abcdefghijklmnopabcdefghijklmnop'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the origin rule', () => {
  it('is for our own requests by script to that endpoint alone', () => {
    expect(originRule('http://127.0.0.1:11434', id)).toEqual({
      id: 1,
      priority: 1,
      condition: {
        initiatorDomains: [id],
        resourceTypes: ['xmlhttprequest'],
        urlFilter: '|http://127.0.0.1:11434/',
      },
      action: {
        type: 'modifyHeaders',
        requestHeaders: [{ header: 'origin', operation: 'set', value: 'http://127.0.0.1:11434' }],
      },
    })
  })

  it.each(['http://a/b', 'ftp://a', 'http://*', 'x', ''])('refuses %j', endpoint => {
    expect(() => originRule(endpoint, id)).toThrow(RangeError)
  })

  it('is set in place of the one before, and set when the promise resolves', async () => {
    const rules = new Map<number, chrome.declarativeNetRequest.Rule>()
    const updateSessionRules = async (change: chrome.declarativeNetRequest.UpdateRuleOptions) => {
      await Promise.resolve()
      for (const old of change.removeRuleIds ?? []) rules.delete(old)
      for (const rule of change.addRules ?? []) {
        if (rules.has(rule.id)) throw new Error('Rule ids have to be unique')
        rules.set(rule.id, rule)
      }
    }
    vi.stubGlobal('chrome', { runtime: { id }, declarativeNetRequest: { updateSessionRules } })
    await setOriginRule('http://127.0.0.1:11434')
    await setOriginRule('http://127.0.0.1:11434')
    await setOriginRule('http://localhost:8080/')
    expect([...rules.values()]).toEqual([originRule('http://localhost:8080', id)])
    await expect(setOriginRule('nowhere')).rejects.toThrow(RangeError)
  })
})
