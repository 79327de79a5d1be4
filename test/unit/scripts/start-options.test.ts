import { describe, expect, test } from 'vitest'
import { browserArguments } from '../../../scripts/browser.mjs'
import { packageAdvice } from '../../../scripts/prepare.mjs'
import { parseStartOptions, readyLine } from '../../../scripts/start-options.mjs'

describe('parseStartOptions', () => {
  test('a window without arguments', () => {
    expect(parseStartOptions([])).toEqual({ headless: false })
  })

  test('headless with a port, written either way, or any free one', () => {
    expect(parseStartOptions(['--headless', '--port', '9222'])).toEqual({ headless: true, port: 9222 })
    expect(parseStartOptions(['--port=9222', '--headless'])).toEqual({ headless: true, port: 9222 })
    expect(parseStartOptions(['--headless'])).toEqual({ headless: true, port: 0 })
  })

  test.each([
    [['--headless', '--port', 'abc'], '--port takes a number from 0 to 65535, not "abc".'],
    [['--headless', '--port', '65536'], '--port takes a number from 0 to 65535, not "65536".'],
    [['--headless', '--port'], '--port takes a number from 0 to 65535, not "".'],
    [['--port', '9222'], '--port goes with --headless.'],
    [['--hedless'], 'Unknown: --hedless'],
  ])('%j is refused', (args, words) => {
    expect(() => parseStartOptions(args)).toThrow(words)
  })
})

test('the ready line is one line of JSON with three values', () => {
  const id = 'abcdefghijklmnopabcdefghijklmnop'
  const line = readyLine(id, 'http://127.0.0.1:9222')
  expect(line).toBe(
    `{"extensionId":"${id}","panelUrl":"chrome-extension://${id}/extension/panel/panel.html","cdp":"http://127.0.0.1:9222"}`,
  )
})

describe('browserArguments', () => {
  const options = { extension: '/x/dist', profile: '/p', headless: false, asRoot: false }

  test('a window opens no debugging port, keeps its sandbox and its updates', () => {
    const args = browserArguments(options)
    expect(args).toContain('--load-extension=/x/dist')
    expect(
      args.filter(arg => /remote-debugging-port|headless|no-sandbox|component-update/.test(arg)),
    ).toEqual([])
  })

  test('headless for a program: port, no traffic of its own; root goes without the sandbox', () => {
    const args = browserArguments({ ...options, headless: true, quiet: true, port: 0, asRoot: true })
    expect(args).toEqual(
      expect.arrayContaining([
        '--headless=new',
        '--remote-debugging-port=0',
        '--no-sandbox',
        '--disable-background-networking',
      ]),
    )
  })
})

test('npm failures have advice that fits', () => {
  expect(packageAdvice(1, 'npm error code ENOTFOUND')).toContain('registry cannot be reached')
  expect(packageAdvice(1, 'npm error code EACCES')).toContain('may not write')
  expect(packageAdvice(1, 'npm error code ENOSPC')).toContain('disk is full')
  expect(packageAdvice(127, 'spawn npm ENOENT')).toContain('comes with Node')
  expect(packageAdvice(1, 'something else')).toContain('Delete node_modules')
})
