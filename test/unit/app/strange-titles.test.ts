import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFakeBrowser } from './fake-browser.ts'
import { createWorld } from './world.ts'

/** What a page may call itself to confuse whoever sees or hears it. */
const tricks = [
  ...['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u202c', '\u061c', '\u200f'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ud800', '\udc00', '\u0000', '\u2028', '\n'],
  ...[
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '\u{e0061}',
    'e' + '\u0301'.repeat(300),
    '\u0e33'.repeat(40),
    'аррӏе',
    'ｍａｉｌ',
    'דואר',
  ],
  ...['“close tab”', '{title}', '<b>x</b>', 'clavier: close all tabs', 'a'.repeat(600), 'wort '.repeat(300)],
]
const strange = fc.array(fc.constantFrom(...tricks, 'mail', ' '), { minLength: 1, maxLength: 5 })

/** Whether what is shown turns the direction of nothing but itself. */
function isBalanced(words: string): boolean {
  let open = 0
  for (const [sign] of words.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)) {
    if (/[\u202a-\u202e]/u.test(sign)) return false
    open += sign === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

test('titles of any signs are told apart from the sentence around them, and soon told', async () => {
  await fc.assert(
    fc.asyncProperty(
      strange.map(parts => parts.join('')),
      async title => {
        const browser = createFakeBrowser({
          'http://strange.test/': { title },
          'http://mail.test/': { title: 'Mail' },
        })
        browser.put('http://mail.test/')
        browser.put('http://strange.test/')
        const world = await createWorld({ browser })
        await world.type('name this tab')
        for (const phrase of [
          'where am i',
          'next tab',
          'previous tab',
          'bookmark',
          'duplicate tab',
          'close tab',
        ]) {
          await world.type(phrase)
          const { words } = world.outcome()
          expect(isBalanced(words), `${phrase}: ${JSON.stringify(words)}`).toBe(true)
          expect(words).not.toMatch(/\p{M}{9}/u)
        }
        for (const text of world.voice.texts()) expect(text.length).toBeLessThan(700)
      },
    ),
    { seed: 10, numRuns: 30 },
  )
})

test('a page that calls itself like a name is not gone to in its place', async () => {
  const lookalikes = [
    'Mail\u200b',
    'M\u0430il',
    'Ｍail',
    'Mai\u00adl',
    '\u202eliaM',
    'Mail ',
    'Mail mail',
    'mai1',
  ]
  const browser = createFakeBrowser({
    'http://mail.test/': { title: 'Mail' },
    ...Object.fromEntries(lookalikes.map((title, at) => [`http://${at}.test/`, { title }])),
  })
  browser.put('http://mail.test/')
  const world = await createWorld({ browser })
  await world.type('name this tab mail')
  for (const at of lookalikes.keys()) {
    await world.type(`open ${at}.test`)
    // Without a word the page's title is what it is called.
    await world.type('name this tab')
  }
  await world.type('go to mail')
  expect((await browser.tabs.active()).url).toBe('http://mail.test/')
})
