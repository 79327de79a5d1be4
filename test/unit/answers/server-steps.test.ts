import { describe, expect, test } from 'vitest'
import { serverSteps } from '../../../src/answers/server-steps.ts'
import { systems } from '../../../src/ports/machine.ts'

const given = { origin: 'chrome-extension://abc', model: 'llama3.2:3b' }
const ids = (...step: Parameters<typeof serverSteps>) => serverSteps(...step).map(({ id }) => id)
const lines = (...step: Parameters<typeof serverSteps>) =>
  serverSteps(...step).flatMap(({ line }) => (line === undefined ? [] : [line]))

describe.each(systems)('steps on %s', system => {
  test('offline: install, then start', () => {
    const steps = ids('offline', system, given)
    expect(steps.some(id => id.startsWith('install'))).toBe(true)
    expect(steps.at(-1)).toBe('start-by-hand')
    expect(lines('offline', system, given)).toContain('ollama serve')
  })

  test('blocked: first our own way in, and only Clavier is let in', () => {
    expect(ids('blocked', system, given)[0]).toBe('own-rule')
    const told = lines('blocked', system, given).filter(line => line.includes('OLLAMA_ORIGINS'))
    expect(told.length).toBeGreaterThan(0)
    for (const line of told) {
      expect(line).toContain(given.origin)
      expect(line).not.toContain('*')
    }
  })

  test('no model: pull the recommended one', () => {
    expect(lines('no-model', system, given)).toEqual(['ollama pull llama3.2:3b'])
  })
})

test('each system has a way of its own', () => {
  expect(lines('blocked', 'mac', given)[0]).toContain('launchctl setenv')
  expect(lines('blocked', 'windows', given)[0]).toContain('setx')
  expect(lines('blocked', 'linux', given)[0]).toContain('ollama.service.d')
  expect(ids('offline', 'chromeos', given)[0]).toBe('turn-on-linux')
})
