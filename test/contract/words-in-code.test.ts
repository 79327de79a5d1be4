import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/*
 * Words for users stand in text files, in four languages, where one that is missing does not compile. Words in
 * a template, or a plural made by hand, would be in one language only.
 */

/** Names that are the same in every language. */
const names = /^(?:Clavier|Ollama|MIDI|Chrome|·|\s)+$/u
const spoken =
  /\b(aria-label|aria-description|aria-roledescription|aria-valuetext|aria-placeholder|title|placeholder|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu

const files = ['extension', 'src'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => join(folder, file)),
)
const sources = files.map(
  file =>
    [file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)] as const,
)

/** What stands for what is filled in, within a template. */
const gap = '\u0001'
const isWords = (text: string) => /\p{L}{2}/u.test(text) && !names.test(text)

/** Words that a template of lit shows or names by itself. */
function wordsIn(template: string): readonly string[] {
  const markup = template.replace(/<!--.*?-->/gsu, '')
  const shown = markup.replace(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/gsu, gap).split(gap)
  const named = [...markup.matchAll(spoken)].flatMap(([, , ...values]) => values.join('').split(gap))
  return [...shown, ...named].map(text => text.trim()).filter(isWords)
}

function templatesIn(source: ts.SourceFile): readonly ts.TaggedTemplateExpression[] {
  const found: ts.TaggedTemplateExpression[] = []
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/u.test(node.tag.getText(source)))
      found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function textOf({ template }: ts.TaggedTemplateExpression): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(gap)
}

test('the look for words finds them', () => {
  expect(wordsIn(`<p class="hint">Say ${gap} now</p><b title="Close ${gap}">×</b>`)).toEqual([
    'Say',
    'now',
    'Close',
  ])
  expect(wordsIn(`<img alt='A picture' /><input placeholder=Search><!-- none -->`)).toEqual([
    'A picture',
    'Search',
  ])
  expect(wordsIn(`<p class="hint big" @click=${gap} title=${gap}>${gap} · Ollama</p>`)).toEqual([])
})

test('no template has words of its own', () => {
  const templates = sources.flatMap(([file, source]) =>
    templatesIn(source).map(template => [file, textOf(template)] as const),
  )
  expect(templates.length).toBeGreaterThan(300)
  const found = templates.flatMap(([file, text]) => wordsIn(text).map(words => `${file}: ${words}`))
  expect(
    found,
    'Words for users go into the texts beside the view (views/…-texts.ts), in four languages; take them by label()',
  ).toEqual([])
})

test('nothing else gives words to the page', () => {
  const given =
    /\.(?:textContent|innerText|title|ariaLabel|placeholder|alt)\s*=\s*(['"`])([^'"`]*)\1|setAttribute\(\s*['"](?:aria-\w+|title|alt|placeholder)['"]\s*,\s*(['"`])([^'"`]*)\3/gu
  const found = sources.flatMap(([file, source]) =>
    [...source.text.matchAll(given)]
      .flatMap(([, , property = '', , attribute = '']) => `${property}${attribute}`.split(/\$\{[^}]*\}/u))
      .filter(isWords)
      .filter(words => !/^(?:true|false)$/u.test(words))
      .map(words => `${file}: ${words}`),
  )
  expect(found, 'Take words by label() or render() from the texts in four languages').toEqual([])
})

test('what is quoted in a template is quoted as the language does', () => {
  const quoting = /[“”„«»][^“”„«»'"`]*\$\{|\$\{[^}]*\}[^“”„«»'"`]*[“”„«»]/u
  const views = sources.filter(
    ([file]) => file.startsWith('extension') && !/texts?(?:-\w\w)?\.ts$/u.test(file),
  )
  const found = views.flatMap(([file, { text }]) =>
    text
      .split('\n')
      .filter(line => quoting.test(line))
      .map(line => `${file}: ${line.trim()}`),
  )
  expect(found, 'Quote by forms[language].quoted of src/language/forms.ts').toEqual([])
})

test('no text makes a plural by hand', () => {
  const byHand =
    /=== 1 \? ?(?:['"`]|\w+ :)|\(s\)['"`]|\b(?:count|amount|steps|total|number)\s*(?:<|<=|>)\s*[12]\s*\?/u
  const texts = files.filter(file => /^src\/language\/|-texts?(?:-\w\w)?\.ts$|-labels\.ts$/u.test(file))
  const found = texts.flatMap(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => byHand.test(line))
      .map(line => `${file}: ${line.trim()}`),
  )
  expect(found, 'Count by forms[language].counted or .form of src/language/forms.ts').toEqual([])
})

test('languages and their formats come from the setting, not from the browser', () => {
  const own =
    /\.toLocale(?:Date|Time)?String\(\s*\)|Intl\.\w+\(\s*(?:undefined|navigator\.language)?\s*\)|getUILanguage/u
  const found = sources.flatMap(([file, source]) => (own.test(source.text) ? [file] : []))
  expect(found, 'Name the language: speechTags[language] of src/language/language.ts').toEqual([])
})
