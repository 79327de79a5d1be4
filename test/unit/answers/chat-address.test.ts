import { expect, it } from 'vitest'
import { chatAddress } from '../../../src/answers/chat-address.ts'

it.each([
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1', false],
  ['http://localhost:8000/v1/', 'http://localhost:8000/v1', false],
  ['http://[::1]:8000', 'http://[::1]:8000/v1', false],
  ['https://api.example.com/v1', 'https://api.example.com/v1', false],
  [' https://example.com/team/llm/ ', 'https://example.com/team/llm/v1', false],
  ['HTTPS://Example.com:443/V1', 'https://example.com/V1/v1', false],
  ['http://192.168.1.20:8000', 'http://192.168.1.20:8000/v1', true],
  ['http://127.0.0.1.evil.test/v1', 'http://127.0.0.1.evil.test/v1', true],
])('%s is asked at %s', (text, base, unguarded) => {
  const address = chatAddress(text)
  expect([address?.base, address?.unguarded]).toEqual([base, unguarded])
  expect(base.startsWith(`${address?.origin}/`)).toBe(true)
})

it.each([
  '',
  'example.com',
  'ftp://a',
  'http://me:pw@a',
  'http://a?x=1',
  'http://a#x',
  'http://a*b',
  'http://',
])('%s is none', text => expect(chatAddress(text)).toBeUndefined())
