/** One printable page of the user's own map: names, words, chords, motifs. It only reads what is kept. */
import { html, nothing, render } from 'lit-html'
import { namesKey } from '../../src/app/name-keeper.ts'
import { vocabulariesKey } from '../../src/app/vocabulary-keeper.ts'
import { registry } from '../../src/commands/registry.ts'
import { chosenLanguage } from '../../src/language/language.ts'
import { loadPacks } from '../../src/language/text.ts'
import { parseNameBook } from '../../src/music/name-book-schema.ts'
import { parseVocabularyBook } from '../../src/music/vocabulary-schema.ts'
import { defaultSettings, parseSettings, settingsKey } from '../../src/settings/settings.ts'
import { createStore } from '../chrome/store.ts'
import { serveOwnPage } from '../messaging/serve-own-page.ts'
import { cardLines } from './card-lines.ts'
import { cardPicture } from './card-picture.ts'
import { type CardItem, type CardPart, planCard } from './card-plan.ts'
import { type CardTexts, cardTexts } from './card-texts.ts'

const keep = createStore()
const root = document.querySelector<HTMLElement>('#app')

/** Lines of one part that stand together in a column, below their title where that is there too. */
interface Block {
  readonly part: CardPart
  readonly titled: boolean
  readonly lines: readonly Extract<CardItem, { kind: 'line' }>[]
}

function blocksOf(column: readonly CardItem[]): readonly Block[] {
  const blocks: Block[] = []
  for (const item of column) {
    const last = blocks.at(-1)
    if (item.kind === 'title') blocks.push({ part: item.part, titled: true, lines: [] })
    else if (last?.part === item.part) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, item] }
    else blocks.push({ part: item.part, titled: false, lines: [item] })
  }
  return blocks
}

function block({ part, titled, lines }: Block, texts: CardTexts) {
  return html`${titled ? html`<h2>${texts.parts[part]}</h2>` : nothing}
    <ul role="list" aria-label=${texts.parts[part]}>${lines.map(
      ({ line, pictured }) => html`<li class=${pictured ? 'pictured' : nothing}>
        <span class="said" dir="auto"><b>${line.said}</b>${line.more === '' ? nothing : html` · ${line.more}`}</span>
        <span class="notes">${line.notes}</span>
        ${pictured ? cardPicture(line.strikes) : nothing}
      </li>`,
    )}</ul>`
}

/** How often it was to be drawn: of several at once the last one stands. */
let asked = 0

async function draw(): Promise<void> {
  if (root === null) return
  asked += 1
  const mine = asked
  const [keptSettings, keptNames, keptWords] = await Promise.all(
    [settingsKey, namesKey, vocabulariesKey].map(key => keep.get(key)),
  )
  // It changed once more while it was read: that draws it.
  if (mine !== asked) return
  const readSettings = parseSettings(keptSettings)
  const names = parseNameBook(keptNames)
  const words = parseVocabularyBook(keptWords)
  const settings = readSettings ?? defaultSettings
  const language = chosenLanguage(settings.language, navigator.language)
  const texts = cardTexts[language]
  // What was never kept is not broken.
  const broken =
    (keptSettings !== undefined && readSettings === undefined) ||
    (keptNames !== undefined && names === undefined) ||
    (keptWords !== undefined && words === undefined)
  const { columns, left } = planCard(
    cardLines({
      commands: registry,
      language,
      names: names?.names ?? [],
      words: words?.vocabularies.find(({ id }) => id === settings.vocabulary)?.words ?? [],
    }),
  )
  document.documentElement.lang = language
  document.title = `${texts.title} · Clavier`
  render(
    html`<p class="bar">
        <button type="button" @click=${() => print()}>${texts.print}</button>
        <span>${texts.page}</span>
      </p>
      <article class="card">
        <header class="head">
          <h1>Clavier · ${texts.title}</h1>
          <p>${texts.keys} ${settings.numberLanguage === 'two' ? texts.powers : texts.digits} ${texts.escape}</p>
          <p>${left.own === 0 ? nothing : html`<strong>${texts.ownLeft(left.own)}</strong> `}${
            left.commands === 0 ? nothing : texts.commandsLeft(left.commands)
          } ${broken ? html`<strong>${texts.broken}</strong>` : nothing}</p>
        </header>
        <div class="columns">${columns.map(
          column => html`<div>${blocksOf(column).map(one => block(one, texts))}</div>`,
        )}</div>
      </article>`,
    root,
  )
}

await loadPacks()
await draw()
for (const key of [settingsKey, namesKey, vocabulariesKey]) keep.watch(key, () => void draw())

serveOwnPage()
