import type { JSHandle, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { namedBy } from './accessible-names.ts'
import { type Clavier, type LaunchOptions, launchClavier } from './harness.ts'
import { holdAsHands, outcomeAfter, say, scrollOf, untilReady, waitForActive } from './panel-driver.ts'
import { heardAtTheLoudspeaker, installSoundTap, silentAtTheLoudspeaker } from './sound-tap.ts'

const article = 'http://news.test/article.html'

/** Keys as docs/surface.md names them, lowest first. */
const keyNames = [
  ...['C3 48', 'C♯3 49', 'D3 50', 'D♯3 51', 'E3 52', 'F3 53', 'F♯3 54', 'G3 55', 'G♯3 56', 'A3 57', 'A♯3 58'],
  ...['B3 59', 'C4 60', 'C♯4 61', 'D4 62', 'D♯4 63', 'E4 64', 'F4 65', 'F♯4 66', 'G4 67', 'G♯4 68', 'A4 69'],
  ...['A♯4 70', 'B4 71', 'C5 72'],
]
const viewTabs = ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']

let pages: PageServer
/** The browser that most tests share, with its panel. */
let shared: { readonly browser: Clavier; readonly panel: Page } | undefined
/** One of a test's own, because it was started otherwise. */
let own: Clavier | undefined

beforeAll(async () => {
  pages = await startPageServer(1)
})

afterEach(async () => {
  await own?.close()
  own = undefined
})

afterAll(async () => {
  await shared?.browser.close()
  await pages?.close()
})

async function open(options?: LaunchOptions): Promise<{ panel: Page; tab: Page; browser: Clavier }> {
  const { browser, panel } = options === undefined ? await sharedBrowser() : await launch(options)
  if (options !== undefined) own = browser
  const tab = await browser.beginAnew(panel, article)
  await untilReady(panel)
  return { panel, tab, browser }
}

async function sharedBrowser() {
  shared ??= await launch({})
  // A test may have closed it.
  if (shared.panel.isClosed()) shared = { ...shared, panel: await shared.browser.openSidePanel() }
  return shared
}

async function launch(options: LaunchOptions) {
  const browser = await launchClavier({
    pagePorts: pages.ports,
    fakeMidi: true,
    fakeRecogniser: true,
    initScripts: [installSoundTap, noteIcons],
    ...options,
  })
  return { browser, panel: await browser.openSidePanel() }
}

describe('accessible names', () => {
  test('every element of the public surface has its role and name, to the letter', async () => {
    const { panel } = await open()
    const named = await namedBy(panel)

    expect(named('textbox')).toEqual(['Command'])
    expect(named('status').filter(name => name !== '')).toEqual(['Outcome'])
    expect(await panel.getByRole('status', { name: 'Outcome', exact: true }).ariaSnapshot()).toContain(
      'Ready',
    )
    expect(named('log')).toEqual(['Activity'])
    expect(named('switch')).toEqual(['Listening', 'Keys', 'Feedback', 'Latch'])
    expect(named('tab')).toEqual(viewTabs)
    expect(named('tabpanel')).toEqual(['Now'])
    expect(named('button', 'Keyboard')).toEqual(keyNames)
    const others = named('button').filter(name => !keyNames.includes(name))
    expect(others).toEqual(['Run', 'Play', 'Record', 'Pause recording', 'Stop recording'])
    expect(new Set(named('button')).size).toBe(named('button').length)
  })

  test('outcomes are told politely, and the log keeps quiet about what was told', async () => {
    const { panel } = await open()
    const named = await namedBy(panel)
    expect(named.live('status', 'Outcome')).toBe('polite')
    expect(named.live('log', 'Activity')).toBe('off')
    await say(panel, 'scroll down')
    await say(panel, 'top')
    const log = panel.getByRole('log', { name: 'Activity', exact: true })
    const said = await log.innerText()
    expect(said.indexOf('scroll down')).toBeGreaterThanOrEqual(0)
    expect(said.indexOf('Top of the page')).toBeGreaterThan(said.indexOf('scroll down'))
  })

  test('a German browser shows German labels and takes German phrases', async () => {
    const { panel, tab } = await open({ locale: 'de' })
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('de')
    const named = await namedBy(panel)
    expect(named('textbox')).toEqual(['Befehl'])
    expect(named('status').filter(name => name !== '')).toEqual(['Ergebnis'])
    expect(named('log')).toEqual(['Aktivität'])
    expect(named('switch')).toEqual(['Zuhören', 'Tasten', 'Rückmeldung', 'Halten'])
    expect(named('tab')).toEqual(['Jetzt', 'Namen', 'Sequenzen', 'Antworten', 'Hilfe', 'Optionen'])
    expect(named('button', 'Klaviatur')).toEqual(keyNames)
    expect(named('button')).toEqual(
      expect.arrayContaining([
        'Ausführen',
        'Spielen',
        'Aufnehmen',
        'Pause der Aufnahme',
        'Stopp der Aufnahme',
      ]),
    )
    const box = panel.getByRole('textbox', { name: 'Befehl', exact: true })
    await box.fill('nach unten')
    await box.press('Enter')
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
  })
})

describe('drawn keys', () => {
  test('one tab stop; arrows, Home and End move inside it', async () => {
    const { panel } = await open()
    await panel.getByRole('textbox', { name: 'Command', exact: true }).focus()
    const round = await tabRound(panel)
    expect(round.filter(name => keyNames.includes(name))).toEqual(['C4 60'])
    expect(round).toEqual(expect.arrayContaining(['Play', 'Listening', 'Record', 'Stop recording', 'Now']))
    // Other tests go by this, where a real round would take minutes.
    expect(new Set(round)).toEqual(new Set((await tabStops(panel)).filter(name => name !== 'Command')))

    await key(panel, 'C4 60').focus()
    const moves = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowLeft', 'End']
    const reached: string[] = []
    for (const move of moves) {
      await panel.keyboard.press(move)
      reached.push(await focused(panel))
    }
    expect(reached).toEqual(['C♯4 61', 'C4 60', 'C3 48', 'C3 48', 'C4 60', 'C3 48', 'C3 48', 'C5 72'])
    // Leaving and coming back finds the key that was left.
    await panel.keyboard.press('Tab')
    expect(await focused(panel)).toBe('Play')
    await panel.keyboard.press('Shift+Tab')
    expect(await focused(panel)).toBe('C5 72')
  })

  test('by mouse, without latch: the pointer’s press is the note-on, its release the note-off', async () => {
    const { panel, tab } = await open()
    // As a slow hand sets it: a mouse moves between the keys of one gesture.
    await panel.evaluate(() => chrome.storage.local.set({ settings: { version: 1, gap: 3000 } }))
    await latchOff(panel)
    await silentAtTheLoudspeaker(panel)
    await press(panel, 'C3 48')
    await expect.poll(() => soundingKeys(panel)).toEqual(['C3 48'])
    expect(await heardAtTheLoudspeaker(panel)).toBeGreaterThan(-60)
    // It stays down however far the pointer strays.
    await panel.mouse.move(5, 5)
    expect(await soundingKeys(panel)).toEqual(['C3 48'])
    await panel.mouse.up()
    await expect.poll(() => soundingKeys(panel)).toEqual([])
    // C3 is the first strike of C3 E3 C3, and what is collected stays empty.
    for (const name of ['E3 52', 'C3 48']) {
      await press(panel, name)
      await panel.mouse.up()
    }
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
    expect(await collectedKeys(panel)).toEqual([])
  })

  test('by mouse, with latch: keys are collected, shown, and played by Play or Enter', async () => {
    const { panel, tab } = await open()
    await key(panel, 'G3 55').click()
    await key(panel, 'D3 50').click()
    expect(await collectedKeys(panel)).toEqual(['D3 50', 'G3 55'])
    expect(await soundingKeys(panel)).toEqual([])
    expect(await scrollOf(tab)).toBe(0)
    expect(
      await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Play', exact: true }).click()),
    ).toContain('Scrolled')
    expect(await collectedKeys(panel)).toEqual([])

    await key(panel, 'G3 55').focus()
    await panel.keyboard.press('Space')
    await panel.keyboard.press('Home')
    for (let step = 0; step < 11; step += 1) await panel.keyboard.press('ArrowRight')
    await panel.keyboard.press('Space')
    expect(await collectedKeys(panel)).toEqual(['G3 55', 'B3 59'])
    await panel.keyboard.press('ArrowLeft')
    await panel.keyboard.press('ArrowLeft')
    await panel.keyboard.press('Escape')
    expect(await collectedKeys(panel)).toEqual([])
    await key(panel, 'G3 55').click()
    await key(panel, 'A3 57').focus()
    await panel.keyboard.press('Home')
    expect(await outcomeAfter(panel, () => panel.keyboard.press('Enter'))).toContain('G3')
  })

  test('by touch: several at once, whatever Latch says', async () => {
    const { panel, tab } = await open()
    const devtools = await panel.context().newCDPSession(panel)
    const touchPoints = [await middleOf(panel, 'D3 50', 1), await middleOf(panel, 'G3 55', 2)]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await expect.poll(() => soundingKeys(panel)).toEqual(['D3 50', 'G3 55'])
    await holdAsHands(panel)
    // One finger goes up, the other stays.
    await devtools.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: touchPoints.slice(0, 1),
    })
    await expect.poll(() => soundingKeys(panel)).toEqual(['G3 55'])
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => soundingKeys(panel)).toEqual([])
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
    expect(await collectedKeys(panel)).toEqual([])
  })

  test('the computer keyboard is a piano while a drawn key has the focus, and only then', async () => {
    const { panel, tab } = await open()
    // Else the tab may take the focus while keys are held, which lets go of them.
    await waitForActive(panel, article)
    await key(panel, 'C4 60').focus()
    // The lower rows begin at Z with C3, the upper rows at Q with C4.
    const devtools = await panel.context().newCDPSession(panel)
    /** Two keys at one moment, however long the browser takes to be told of them. */
    const together = async (type: 'keyDown' | 'keyUp') => {
      const timestamp = Date.now() / 1_000
      for (const key of ['x', 'b'])
        await devtools.send('Input.dispatchKeyEvent', {
          type,
          key,
          code: `Key${key.toUpperCase()}`,
          timestamp,
        })
    }
    await together('keyDown')
    const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect
      .poll(async () => ({ focused: await focused(), sounding: await soundingKeys(panel) }))
      .toEqual({ focused: 'C4 60', sounding: ['D3 50', 'G3 55'] })
    await holdAsHands(panel)
    await together('keyUp')
    await expect.poll(() => soundingKeys(panel)).toEqual([])
    await expect.poll(() => scrollOf(tab)).toBeGreaterThan(100)
    const rows = {
      ...{ KeyZ: 'C3 48', KeyS: 'C♯3 49', Comma: 'C4 60' },
      ...{ KeyQ: 'C4 60', Digit2: 'C♯4 61', KeyI: 'C5 72' },
    }
    for (const [code, name] of Object.entries(rows)) {
      await panel.keyboard.down(code)
      await expect.poll(() => soundingKeys(panel), { message: code }).toEqual([name])
      await panel.keyboard.up(code)
    }
    await panel.keyboard.press('Escape')

    await panel.getByRole('textbox', { name: 'Command', exact: true }).focus()
    await panel.keyboard.down('KeyX')
    expect(await soundingKeys(panel)).toEqual([])
    await panel.keyboard.up('KeyX')
    expect(await panel.getByRole('textbox', { name: 'Command', exact: true }).inputValue()).toBe('x')
  })

  test('a click without a pointer is a note of 120 ms; with latch it collects', async () => {
    const { panel } = await open()
    await key(panel, 'E3 52').evaluate((button: HTMLElement) => button.click())
    expect(await collectedKeys(panel)).toEqual(['E3 52'])
    // Its outcome must not be taken for the next one's.
    expect(await outcomeAfter(panel, () => panel.keyboard.press('Escape'))).toContain('All ended')
    expect(await collectedKeys(panel)).toEqual([])

    await latchOff(panel)
    const lasted = await key(panel, 'E3 52').evaluate(
      (button: HTMLElement) =>
        new Promise<number>(resolve => {
          let begun = 0
          new MutationObserver(() => {
            if (button.hasAttribute('data-down')) begun = performance.now()
            else if (begun > 0) resolve(performance.now() - begun)
          }).observe(button, { attributeFilter: ['data-down'] })
          button.click()
        }),
    )
    expect(lasted).toBeGreaterThan(110)
    expect(lasted).toBeLessThan(1000)
  })

  test('the Escape key drops what is collected, and says so', async () => {
    const { panel } = await open()
    await key(panel, 'C3 48').click()
    await key(panel, 'D3 50').click()
    expect(await outcomeAfter(panel, () => panel.keyboard.press('Escape'))).toContain('All ended')
    expect(await collectedKeys(panel)).toEqual([])
  })
})

describe('views', () => {
  test('tabs: one tab stop, arrows go round, the panel of the chosen one is shown and named', async () => {
    const { panel } = await open()
    await panel.getByRole('tab', { name: 'Now', exact: true }).focus()
    const reached: string[] = []
    for (const move of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home']) {
      await panel.keyboard.press(move)
      reached.push(await focused(panel))
    }
    expect(reached).toEqual(['Names', 'Now', 'Settings', 'Now', 'Settings', 'Now'])
    for (const name of viewTabs) {
      await panel.getByRole('tab', { name, exact: true }).click()
      expect(await shownView(panel)).toEqual({
        chosen: [name],
        shown: [{ namedBy: name, controlledBy: name }],
      })
    }
    // In Settings the groups have buttons, some of which are called like a view.
    await panel.getByRole('tab', { name: 'Now', exact: true }).click()
    expect((await tabStops(panel)).filter(name => viewTabs.includes(name))).toEqual(['Now'])
    await panel.getByRole('tab', { name: 'Names', exact: true }).click()
    expect((await tabRound(panel)).filter(name => viewTabs.includes(name))).toEqual([])
  })

  // Other widths and looks are measured in the gallery: looks.test.ts.
  test('dark at 320 px: nothing runs over, every focus is seen', async () => {
    const look = { colorScheme: 'dark', width: 320 } as const
    const { panel, tab } = await open()
    await panel.emulateMedia({ colorScheme: look.colorScheme })
    await panel.setViewportSize({ width: look.width, height: 900 })
    // What is shown may be one long word.
    await tab.evaluate(() => {
      document.title = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(3)
    })
    await say(panel, `name this tab ${'Rindfleischetikettierungsüberwachung'.repeat(2)}`)
    await say(panel, 'record')
    await say(panel, 'scroll down')
    await say(panel, 'stop recording')
    await say(panel, `ask ${'Lebensversicherungsgesellschaft'.repeat(4)}`)
    await say(panel, `${'unknown'.repeat(40)}`)

    expect(await backgroundLightness(panel)).toBe(look.colorScheme)
    // What is out of view is laid out as well: all of it is looked at.
    await panel.addStyleTag({ content: '* { content-visibility: visible !important }' })
    for (const name of viewTabs) {
      await panel.getByRole('tab', { name, exact: true }).click()
      expect(await runningOver(panel), name).toEqual([])
      expect(await unseenFocus(panel), name).toEqual([])
    }
    const sizes = await panel.getByRole('group', { name: 'Keyboard', exact: true }).evaluate(group =>
      [...group.querySelectorAll('button')].map(button => {
        const { left, right, width, height } = button.getBoundingClientRect()
        return { inside: left >= 0 && right <= innerWidth, large: Math.min(width, height) >= 24 }
      }),
    )
    expect(sizes).toEqual(keyNames.map(() => ({ inside: true, large: true })))
  })
})

describe('what lasts', () => {
  test('settings survive the panel', async () => {
    const { panel, browser } = await open()
    await latchOff(panel)
    await panel.reload()
    await untilReady(panel)
    expect(await panel.getByRole('switch', { name: 'Latch', exact: true }).isChecked()).toBe(false)
    // Another panel of the same browser knows it as well, and both stay the same.
    const second = await browser.panelTab()
    await untilReady(second)
    const there = second.getByRole('switch', { name: 'Latch', exact: true })
    expect(await there.isChecked()).toBe(false)
    await say(panel, 'latch on')
    await expect.poll(() => there.isChecked()).toBe(true)
  })

  test.each(['side panel', 'panel tab'] as const)(
    'the toolbar icon shows the state; closing the %s turns it off',
    async kind => {
      const { panel: side, browser } = await open()
      const worker = await browser.worker()
      await worker.evaluate(noteIcons)
      let panel = side
      if (kind === 'panel tab') {
        await side.evaluate(() => close())
        await expect.poll(() => worker.evaluate(shownIcons)).toEqual(['off'])
        panel = await browser.panelTab()
        await untilReady(panel)
      }
      await expect.poll(() => panel.evaluate(shownIcons)).toEqual(['ready'])
      await say(panel, 'start listening')
      await say(panel, 'record')
      await say(panel, 'stop recording')
      await say(panel, 'stop listening')
      const all = ['ready', 'listening', 'recording', 'listening', 'ready']
      await expect.poll(() => panel.evaluate(shownIcons)).toEqual(all)
      const before = await worker.evaluate(shownIcons)
      await panel.evaluate(() => close())
      await expect.poll(() => worker.evaluate(shownIcons)).toEqual([...before, 'off'])
    },
  )
})

function key(panel: Page, name: string) {
  return panel.getByRole('button', { name, exact: true })
}

async function latchOff(panel: Page): Promise<void> {
  expect(
    await outcomeAfter(panel, () => panel.getByRole('switch', { name: 'Latch', exact: true }).click()),
  ).toContain('Latch off')
}

async function middleOf(
  panel: Page,
  name: string,
  id: number,
): Promise<{ x: number; y: number; id: number }> {
  const box = await key(panel, name).boundingBox()
  if (box === null) throw new Error(`${name} is not drawn.`)
  // Below the middle: a white key's upper part lies under the black ones.
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.8, id }
}

/** The mouse goes down on a key and stays down. */
async function press(panel: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(panel, name, 0)
  await panel.mouse.move(x, y)
  await panel.mouse.down()
}

/** Keys that say of themselves that they sound. */
function soundingKeys(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('[aria-description*="sounds now"]')].map(
      button => button.getAttribute('aria-label') ?? '',
    ),
  )
}

function collectedKeys(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-note][aria-pressed="true"]')].map(
      button => button.getAttribute('aria-label') ?? '',
    ),
  )
}

/** The chosen tabs, and the tab panels that are seen, with the tabs that they are tied to. */
function shownView(panel: Page) {
  return panel.evaluate(() => {
    const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim()
    const chosen = [...document.querySelectorAll('[role=tab][aria-selected=true]')]
    const shown = [...document.querySelectorAll('[role=tabpanel]')].filter(view => view.checkVisibility())
    return {
      chosen: chosen.map(tab => tab.textContent?.trim()),
      shown: shown.map(view => ({
        namedBy: textOf(`#${view.getAttribute('aria-labelledby')}`),
        controlledBy: textOf(`[role=tab][aria-controls="${view.id}"]`),
      })),
    }
  })
}

/** What has the focus, by its name. */
async function focused(panel: Page): Promise<string> {
  const at = await panel.evaluateHandle(() => [document.activeElement])
  const [name = ''] = await at.evaluate(namesOf)
  return name
}

/** Runs in the panel. */
function namesOf(elements: readonly (Element | null)[]): string[] {
  return elements.map(at => {
    // Behind the last stop it is nowhere, before it begins at the first.
    if (at === document.body) return ''
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ')
  })
}

/** Presses Tab until the focus leaves the page or comes back to where it was; the names it met. */
async function tabRound(panel: Page): Promise<string[]> {
  await panel.evaluate(() => document.activeElement?.setAttribute('data-round', ''))
  const names: string[] = []
  for (let presses = 0; presses < 400; presses += 1) {
    await panel.keyboard.press('Tab')
    const over = await panel.evaluate(() => document.activeElement?.hasAttribute('data-round') ?? true)
    if (over) break
    const name = await focused(panel)
    if (name !== '') names.push(name)
  }
  await panel.evaluate(() => document.querySelector('[data-round]')?.removeAttribute('data-round'))
  return names
}

/** What Tab reaches. */
function stopsOf(panel: Page): Promise<JSHandle<HTMLElement[]>> {
  return panel.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('*')].filter(element => {
      if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false
      // Of a group of radio buttons only the chosen one is a stop.
      return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked
    }),
  )
}

/** The names of what Tab reaches. */
async function tabStops(panel: Page): Promise<string[]> {
  const stops = await stopsOf(panel)
  return stops.evaluate(namesOf)
}

/** Elements that make their surroundings scroll sideways. */
function runningOver(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth
    const scrollers = [document.documentElement, document.body, ...document.querySelectorAll('#app, .view')]
    const over = [...document.querySelectorAll('#app *')].filter(element => {
      const { right, left, width } = element.getBoundingClientRect()
      const unseen = element.closest('.unseen') !== null
      return width > 0 && !unseen && (right > innerWidth + 0.5 || left < -0.5)
    })
    return [...scrollers.filter(wide), ...over].map(({ tagName, className, id }) =>
      `${tagName} ${id} ${String(className)}`.trim(),
    )
  })
}

/** What Tab reaches without a sign of it that stands out from what it lies on. */
async function unseenFocus(panel: Page): Promise<string[]> {
  await panel.getByRole('textbox', { name: 'Command', exact: true }).focus()
  // From a key on, whatever gets the focus shows it as a key would have it.
  await panel.keyboard.press('Tab')
  const stops = await stopsOf(panel)
  return stops.evaluate(all =>
    all.flatMap(at => {
      at.focus()
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at)
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const { top, bottom } = at.getBoundingClientRect()
      const inView = bottom > 0 && top < innerHeight
      const seen = outlined && inView && !/, 0\)$|transparent/.test(outlineColor)
      return seen && document.activeElement === at
        ? []
        : [`${at.tagName} ${at.id} ${String(at.className)} ${outlineStyle} ${outlineWidth} ${outlineColor}`]
    }),
  )
}

function backgroundLightness(panel: Page): Promise<'light' | 'dark'> {
  return panel.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number)
    return red + green + blue > 384 ? 'light' : 'dark'
  })
}

/** Notes every icon that this context has shown, once Chrome has taken it. */
function noteIcons(): void {
  // Nothing but Clavier has one.
  if (!('action' in chrome)) return
  const setIcon = chrome.action.setIcon.bind(chrome.action)
  const shown: string[] = []
  Object.assign(globalThis, { __icons: shown })
  chrome.action.setIcon = async (details: chrome.action.TabIconDetails) => {
    await setIcon(details)
    const { path } = details
    const file = typeof path === 'object' ? Object.values(path)[0] : path
    shown.push(/(\w+)-\d+\.png$/.exec(String(file))?.[1] ?? 'none')
  }
}

function shownIcons(): readonly string[] {
  return (globalThis as unknown as { __icons: string[] }).__icons // noteIcons has put it there
}
