import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkOut } from './checkout.ts'

/** Temporary folder of the started browsers, so that what they leave can be seen. */
let folder = ''
let child: ChildProcess | undefined
/** Folder of a checkout of its own, and that checkout. */
let home = ''
let root = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'clavier-checkout-'))
  // newcomer.test.ts builds; here nothing has changed since this run did.
  root = checkOut(home, { built: true })
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clavier-launch-'))
})

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    const gone = new Promise(resolve => child?.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `node scripts/start.mjs`, as `npm start` does. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const started = spawn(process.execPath, [`${root}/scripts/start.mjs`, ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let stdout = ''
  let stderr = ''
  const ended = new Promise<number | null>(resolve => started.once('close', code => resolve(code)))
  const ready = new Promise<string>((resolve, reject) => {
    started.stdout.on('data', piece => {
      stdout += piece
      if (stdout.includes('\n')) resolve(stdout)
    })
    void ended.then(code => reject(new Error(`Ended with code ${code} before it was ready:\n${stderr}`)))
  })
  ready.catch(() => {}) // Where a test expects a failure, nobody waits for readiness.
  started.stderr.on('data', piece => {
    stderr += piece
  })
  return {
    ready,
    ended,
    end: () => started.kill('SIGTERM'),
    stdout: () => stdout,
    stderr: () => stderr,
  }
}

/** Command lines of living processes that name the temporary folder. */
function leftRunning(): string[] {
  return commandLines().filter(line => line.includes(folder))
}

function commandLines(): string[] {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).split('\n')
  return readdirSync('/proc').flatMap(entry => {
    if (!/^\d+$/.test(entry)) return []
    try {
      return [readFileSync(`/proc/${entry}/cmdline`, 'utf8')]
    } catch {
      return [] // It ended while we looked.
    }
  })
}

test('headless start prints one JSON line, its panel answers, and SIGTERM leaves nothing', async () => {
  const started = start(['--headless', '--port', '0'])
  const told = JSON.parse(await started.ready)

  expect(Object.keys(told)).toEqual(['extensionId', 'panelUrl', 'cdp'])
  expect(told.extensionId).toMatch(/^[a-p]{32}$/)
  expect(told.panelUrl).toBe(`chrome-extension://${told.extensionId}/extension/panel/panel.html`)
  const browser = await chromium.connectOverCDP(told.cdp)
  const [context] = browser.contexts()
  expect(context?.pages().map(page => page.url())).toEqual([
    `chrome-extension://${told.extensionId}/extension/practice/practice.html`,
  ])
  const panel = await context?.newPage()
  await panel?.goto(told.panelUrl)
  expect(await panel?.title()).toBe('Clavier')
  expect(leftRunning()).not.toEqual([])
  await browser.close()

  started.end()
  expect(await started.ended).toBe(0)
  expect(started.stdout().trimEnd().split('\n')).toHaveLength(1)
  expect(leftRunning()).toEqual([])
  expect(readdirSync(folder)).toEqual([])
  await expect(fetch(told.cdp)).rejects.toThrow()
})

test('a port that is taken is said, with exit code 1', async () => {
  const other = createServer()
  const port = await new Promise<number>(resolve =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
  try {
    const started = start(['--headless', '--port', String(port)])
    expect(await started.ended).toBe(1)
    expect(started.stderr()).toContain(`Port ${port} is taken`)
    expect(started.stdout()).toBe('')
  } finally {
    other.close()
  }
})

test.runIf(process.platform !== 'win32')('a browser that crashes is said, with exit code 1', async () => {
  const broken = join(folder, 'chromium')
  writeFileSync(
    broken,
    '#!/bin/sh\n[ "$1" = --version ] && echo Chromium 156.0.1.2 && exit\necho gone >&2\nexit 7\n',
  )
  chmodSync(broken, 0o755)
  const started = start(['--headless', '--port', '0'], { CHROME_PATH: broken })
  expect(await started.ended).toBe(1)
  expect(started.stderr()).toContain('The browser ended before Clavier was loaded (code 7)')
  expect(started.stderr()).toContain('gone')
  expect(started.stdout()).toBe('')
  expect(readdirSync(folder)).toEqual(['chromium'])
})
