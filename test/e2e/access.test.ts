import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installFakeVoice } from '../servers/fake-voice.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { outcomeAfter, say, submit, untilReady } from './panel-driver.ts'
import { tabRing } from './tab-ring.ts'

const views = ['Now', 'Names', 'Sequences', 'Answers', 'Help', 'Settings']
/** Beside what can be operated, Tab stops at what scrolls: the view, and an outcome that is too long for its place. */
const scrollers = /^(?:DIV view-\w+ tabpanel|DIV {2}status)$/

/** What each view loads after it is first shown, by the places that it is drawn in. */
const late: Readonly<Record<string, readonly string[]>> = {
  Sequences: ['#sequence-code'],
  Answers: ['#kept', '#models'],
  Help: ['#help-practice-part', '#help-sounds-part', '#help-letters-part'],
}

let pages: PageServer
let clavier: Clavier
let tab: Page
let panel: Page

// With a caret in pages (F7), which moves the selection: all of this has to work with one, too.
beforeAll(async () => {
  pages = await startPageServer(1)
  clavier = await launchClavier({
    pagePorts: pages.ports,
    fakeMidi: true,
    fakeRecogniser: true,
    initScripts: [installFakeVoice],
    args: ['--enable-caret-browsing'],
  })
  tab = await clavier.newPage('http://news.test/article.html')
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await panel.setViewportSize({ width: 360, height: 760 })
  // What is said is what is read.
  await say(panel, 'stop feedback')
  await say(panel, 'name this tab morning paper')
  await say(panel, 'record')
  await say(panel, 'stop recording')
})

afterAll(async () => {
  await clavier?.close()
  await pages?.close()
})

async function goTo(view: string): Promise<void> {
  await panel.getByRole('tab', { name: view, exact: true }).click()
  await panel
    .getByRole('tabpanel', { name: view, exact: true })
    .locator('> *')
    .first()
    .waitFor({ state: 'attached' })
  for (const place of late[view] ?? [])
    await panel.locator(`${place} > *`).first().waitFor({ state: 'attached' })
}

describe('by Tab alone', () => {
  test.each(views)(
    'all of %s is reached, in the order in which it is read, and its focus is seen',
    async view => {
      await goTo(view)
      // Its rows are made alike: as many as a search leaves.
      if (view === 'Help') {
        const search = panel.getByRole('searchbox', { name: 'Search commands' })
        await search.fill('page down')
        await panel.locator('section[aria-labelledby="help-found"] li').first().waitFor()
      }
      const { all, stops } = await tabRing(panel)
      const reached = stops.filter(({ at }) => at >= 0).map(({ at }) => at)
      const groups = new Set(all.map(({ roves }) => roves))
      groups.delete(undefined)

      const missed = all.filter(({ roves }, place) => roves === undefined && !reached.includes(place))
      expect(missed.map(({ role, name }) => `${role} ${name}`)).toEqual([])
      for (const group of groups)
        expect(
          reached.filter(at => all[at]?.roves === group),
          group,
        ).toHaveLength(1)
      expect(reached).toEqual(reached.toSorted((a, b) => a - b))
      expect(new Set(reached).size).toBe(reached.length)
      expect(stops.filter(({ at, what }) => at < 0 && !scrollers.test(what))).toEqual([])
      expect(
        stops.filter(({ seen }) => !seen).map(({ at, what }) => `${all[at]?.name ?? ''} ${what}`),
      ).toEqual([])
      expect(all.filter(({ name }) => name === '')).toEqual([])
    },
  )

  test('where the thing that has the focus goes, the next of its kind has it', async () => {
    const other = await clavier.newPage('http://news.test/buttons.html')
    await say(panel, 'name this tab evening paper')
    await goTo('Names')
    const row = (name: string) => panel.locator('#view-names li', { hasText: name })
    await row('evening paper').waitFor()
    const first = (await panel.locator('#view-names li').first().innerText()).includes('evening')
    const [goes, stays] = first ? ['evening paper', 'morning paper'] : ['morning paper', 'evening paper']
    await panel.getByRole('button', { name: `Delete ${goes}`, exact: true }).focus()
    await outcomeAfter(panel, () => panel.keyboard.press('Enter'))
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.closest('li')?.textContent ?? ''))
      .toContain(stays)
    await say(panel, 'undo')
    await other.close()
  })
})

test('the order of the panel is the same in every view, as a screen reader reads it', async () => {
  const devtools = await panel.context().newCDPSession(panel)
  for (const view of views) {
    await goTo(view)
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    const told = nodes
      .filter(node => !node.ignored)
      .map(node => `${String(node.role?.value)} ${String(node.name?.value ?? '')}`)
    const spine = [
      ...['main ', 'heading Clavier', 'textbox Command', 'button Run', 'status Outcome'],
      ...views.map(name => `tab ${name}`),
      ...[
        `tabpanel ${view}`,
        'log Activity',
        'group Keyboard',
        'button C3 48',
        'button C5 72',
        'button Play',
      ],
      ...['switch Listening', 'switch Keys', 'switch Feedback', 'switch Latch'],
      ...['button Record', 'button Pause recording', 'button Stop recording'],
    ]
    expect(
      inReadingOrder(nodes).filter(one => spine.includes(one)),
      view,
    ).toEqual(spine)
    expect(
      told.filter(one => one.startsWith('log ')),
      view,
    ).toEqual(['log Activity'])
    expect(told.filter(one => one.startsWith('heading ')).length, view).toBeGreaterThan(0)
  }
  await devtools.detach()
})

describe('in pages', () => {
  test('numbers of hints are no part of what a screen reader finds, nor of the way of Tab', async () => {
    await goTo('Now')
    await tab.bringToFront()
    const before = await treeOf(tab)
    await tab.evaluate(() => document.querySelector('a')?.focus())
    await say(panel, 'hints')
    await tab.locator('clavier-hints').waitFor({ state: 'attached' })
    expect(await treeOf(tab)).toEqual(before)
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('A')
    expect(await tab.evaluate(() => document.querySelectorAll('clavier-hints [tabindex]').length)).toBe(0)
    await say(panel, 'hide hints')
    expect(await treeOf(tab)).toEqual(before)
  })

  test('with a caret in the page, what is read and clicked is the same, and the caret stays the user’s', async () => {
    await tab.bringToFront()
    await tab
      .locator('p')
      .first()
      .click({ position: { x: 4, y: 6 } })
    const at = () => tab.evaluate(() => getSelection()?.focusOffset ?? -1)
    const began = await at()
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('ArrowRight')
    // Else the browser has no caret, and nothing is shown here.
    await expect.poll(at).toBe(began + 2)
    await say(panel, 'hints')
    await say(panel, 'hide hints')
    expect(await at()).toBe(began + 2)
    await submit(panel, 'read from here')
    const said = () => panel.evaluate(() => globalThis.__voice.said.at(-1)?.text)
    await expect.poll(said).toBe('By a walker, who heard it from the road.')
    await say(panel, 'stop')
    expect(await at()).toBe(began + 2)
    expect(await say(panel, 'scroll down')).toContain('Scrolled')
    await say(panel, 'click a walker')
    await tab.waitForURL('http://news.test/buttons.html?author')
  })

  test('in the panel the caret’s keys are left alone, but among the keys that move the focus', async () => {
    await goTo('Now')
    const words = panel.locator('.entry-outcome').first()
    await words.click({ position: { x: 4, y: 6 } })
    const at = () => panel.evaluate(() => getSelection()?.focusOffset ?? -1)
    const began = await at()
    await panel.keyboard.press('ArrowRight')
    await expect.poll(at).toBe(began + 1)
    await panel.getByRole('button', { name: 'C4 60', exact: true }).focus()
    await panel.keyboard.press('ArrowRight')
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('C♯4 61')
  })
})

/** Nodes of Chromium's accessibility tree, as far as they are used. */
interface TreeNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}

/** Role and name of each that is not ignored, as a screen reader meets them. */
function inReadingOrder(nodes: readonly TreeNode[]): string[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const walk = (node: TreeNode | undefined): string[] =>
    node === undefined
      ? []
      : [
          ...(node.ignored ? [] : [`${String(node.role?.value)} ${String(node.name?.value ?? '')}`]),
          ...(node.childIds ?? []).flatMap(id => walk(byId.get(id))),
        ]
  return walk(nodes[0])
}

async function treeOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  try {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    return inReadingOrder(nodes)
  } finally {
    await devtools.detach()
  }
}
