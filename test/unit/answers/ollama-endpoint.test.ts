import { describe, expect, it } from 'vitest'
import { defaultOllamaEndpoint, endpointOrigin } from '../../../src/devices/ollama-endpoint.ts'

describe('the address of a server', () => {
  it.each([
    [defaultOllamaEndpoint, 'http://127.0.0.1:11434'],
    [' http://localhost:11434/ ', 'http://localhost:11434'],
    ['https://ollama.example:443', 'https://ollama.example'],
    ['http://[::1]:11434', 'http://[::1]:11434'],
    ['HTTP://Box.Local:80', 'http://box.local'],
  ])('takes %s', (text, origin) => {
    expect(endpointOrigin(text)).toBe(origin)
  })

  it.each([
    '',
    'ollama',
    '127.0.0.1:11434',
    'ftp://127.0.0.1:11434',
    'javascript:alert(1)',
    'http://127.0.0.1:11434/api',
    'http://127.0.0.1:11434/?',
    'http://127.0.0.1:11434/#',
    'http://user:word@127.0.0.1:11434',
    'http://user@127.0.0.1:11434',
    'http://*:11434',
    'http://*.example',
    'http://',
    'http://127.0.0.1:99999',
    'http://a|b',
    'http://a^b',
  ])('refuses %j', text => {
    expect(endpointOrigin(text)).toBeUndefined()
  })
})
