import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/*
 * Each page's HTML is whole by itself, as the browser reads it, and no build step puts its head together. What all
 * heads share is held together here.
 */

const pages = readdirSync('extension', { recursive: true, encoding: 'utf8' }).filter(path =>
  path.endsWith('.html'),
)

/** The card is for paper: black on white, whatever the panel looks like. */
const onPaper = ['card/card.html']

const headOf = (page: string) => {
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(readFileSync(`extension/${page}`, 'utf8')) ?? []
  return head
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

test('all pages are known by the folder that they are in', () => {
  expect(pages.length).toBeGreaterThan(4)
  for (const page of pages) expect(page).toMatch(/^(\w+)[/\\]\1\.html$/)
})

test.each(pages)('%s begins as all pages do', page => {
  const paper = onPaper.includes(page)
  const head = headOf(page)
  expect(head.slice(0, 3)).toEqual([
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta name="color-scheme" content="${paper ? 'light' : 'light dark'}" />`,
  ])
  expect(head).toContain('<link rel="icon" href="/icons/ready-48.png" />')
  // Before any style, so that nothing is drawn in another look first.
  const [look, style] = ['/first-look.js', 'colours.css'].map(part =>
    head.findIndex(line => line.includes(part)),
  )
  if (paper) expect([look, style]).toEqual([-1, -1])
  else expect(look).toBe(3)
  if (!paper) expect(style).toBe(head.findIndex(line => line.includes('rel="stylesheet"')))
  expect(head.find(line => line.startsWith('<title>'))).toMatch(/^<title>(\w+ · )?Clavier<\/title>$/)
})
