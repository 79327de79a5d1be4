import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageUrl } from '../../scripts/start-options.mjs'
import type { ElementKind } from '../../src/ports/page-layout.ts'
import { bandKey } from '../../src/sound/band-keys.ts'
import { ask, type GuessGame, judge, newGame } from '../../src/sound/guess-game.ts'
import { heightOf } from '../../src/sound/guess-heights.ts'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, strike, untilReady } from './panel-driver.ts'
import { heardAtTheLoudspeaker, installSoundTap, silentAtTheLoudspeaker } from './sound-tap.ts'

const seed = 7
const kinds = ['link', 'image', 'text'] as const
const names: Readonly<Partial<Record<ElementKind, string>>> = { link: 'Links', image: 'Images', text: 'Text' }
const heightNames = {
  top: 'Top',
  upper: 'Upper',
  middle: 'Middle',
  lower: 'Lower',
  bottom: 'Bottom',
} as const

/** The game's chance is the same each time; nothing else asks for one number of 32 bits. */
function installSeed(): void {
  const real = crypto.getRandomValues.bind(crypto)
  crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
    if (!(into instanceof Uint32Array) || into.length !== 1) return real(into as never) as never // As it is given.
    into.fill(7)
    return into
  }
}

let clavier: Clavier
let practice: Page
let panel: Page
/** The game as the page plays it. */
let game: GuessGame = newGame
const random = seededRandom(seed)

beforeAll(async () => {
  clavier = await launchClavier({
    fakeMidi: true,
    initScripts: [installSoundTap, installSeed],
    args: ['--autoplay-policy=document-user-activation-required'],
  })
  practice = await clavier.newPage(`${pageUrl(clavier.extensionId, 'practice')}#sounds`)
  await button('Play a sound').waitFor()
})

afterAll(() => clavier?.close())

const button = (name: string): Locator => practice.getByRole('button', { name, exact: true })
const news = () => practice.locator('.news')
const newsIs = (words: string) => news().filter({ hasText: words }).waitFor()

/** What is asked next, in words. */
function next() {
  game = ask(game, kinds, 25, random)
  const { cue } = game
  if (cue === undefined) throw new Error('Nothing is asked.')
  const height = heightOf(cue.band, 25)
  return {
    cue,
    kind: names[cue.kind] ?? '',
    height: heightNames[height],
    key: bandKey(cue.band, { bands: 25, turned: false }),
  }
}

/** What the page makes of the answer. */
function answered(kind: ElementKind, at: Parameters<typeof judge>[1]['at']) {
  game = judge(game, { kind, at }, { bands: 25, turned: false })?.game ?? game
}

const rows = async () =>
  (await practice.locator('table tr').allInnerTexts()).map(row => row.split(/\s+/).join(' ').trim())

test('without a panel and without a touch the page sounds a kind by itself', async () => {
  // A script's click is no touch: so it is when a phrase or a key has pressed it.
  await button('Hear Links').evaluate(element => (element as HTMLElement).click()) // It is a button.
  expect(await heardAtTheLoudspeaker(practice)).toBeGreaterThan(-60)
  await silentAtTheLoudspeaker(practice)
})

test('a round by keys is right, one by clicks and phrases wrong; both are counted and outlive the page', async () => {
  panel = await clavier.openSidePanel()
  await untilReady(panel)
  await practice.bringToFront()

  await practice.keyboard.press('Enter')
  const first = next()
  expect(await heardAtTheLoudspeaker(panel)).toBeGreaterThan(-60)
  await panel.getByText('Guess mode').first().waitFor()
  await practice.getByText('C4 plays.').waitFor()
  await strike(panel, [60 + kinds.findIndex(kind => kind === first.cue.kind) + 1])
  await newsIs(`${first.kind}. How high?`)
  await strike(panel, [first.key])
  await newsIs(`Right: ${first.kind}, ${first.height}.`)
  answered(first.cue.kind, { key: first.key })

  await strike(panel, [60])
  const second = next()
  await button('Play it again').waitFor()
  const wrongKind = kinds.find(kind => kind !== second.cue.kind) ?? 'link'
  const wrongHeight = second.height === 'Top' ? 'bottom' : 'top'
  expect(await say(panel, `click ${names[wrongKind]}`)).toContain(`“${names[wrongKind]}”`)
  await newsIs(`${names[wrongKind]}. How high?`)
  await button(heightNames[wrongHeight]).click()
  await newsIs(`It was ${second.kind}, not ${names[wrongKind]}. The height was ${second.height}`)
  answered(wrongKind, { height: wrongHeight })

  await button('Hear what you said').waitFor()
  await expect.poll(rows).toContain('All 1 2 50 %')
  const counted = await rows()
  expect(counted).toContain(`${second.kind} ${first.kind === second.kind ? '1 2 50' : '0 1 0'} %`)

  await panel.keyboard.press('Escape')
  await panel.getByText('Guess mode').first().waitFor({ state: 'detached' })
  await practice.reload()
  await expect.poll(rows).toEqual(counted)
  await button('Forget all guesses').click()
  await practice.getByText('Nothing has been guessed yet.').waitFor()
  await button('Bring them back').click()
  await expect.poll(rows).toEqual(counted)
})

test('the panel names whose recordings they are, with links', async () => {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const link = (name: string) => panel.getByRole('link', { name, exact: true })
  await link('nbrosowsky/tonejs-instruments').waitFor()
  expect(await link('CC-BY 3.0').getAttribute('href')).toBe('https://creativecommons.org/licenses/by/3.0/')
})
