/** The page that says what Clavier keeps and where, and what leaves the machine when. */
import { html, nothing, render } from 'lit-html'
import type { Language } from '../../src/language/language.ts'
import { withBoundSpaces } from '../../src/language/typography.ts'
import { followLanguage } from '../chrome/chosen-language.ts'
import { createStore } from '../chrome/store.ts'
import { serveOwnPage } from '../messaging/serve-own-page.ts'
import { everyPage, permissionReasons } from '../permissions.ts'
import { markedParts } from './marked-parts.ts'
import { privacyTexts } from './privacy-texts.ts'

const root = document.querySelector<HTMLElement>('#app')
if (root === null) throw new Error('privacy.html has no #app')
const app = root
draw(await followLanguage(createStore(), navigator.language, draw))

/** Puts all of the page into that language. */
function draw(language: Language): void {
  const { title, lead, sections, permissions } = privacyTexts[language]
  const marked = (text: string) =>
    markedParts(withBoundSpaces(text, language)).map(({ kind, words }) =>
      kind === 'code' ? html`<code>${words}</code>` : kind === 'bold' ? html`<b>${words}</b>` : words,
    )
  const reason = (name: string, why: string) => html`<dt>${name}</dt><dd>${marked(why)}</dd>`

  document.documentElement.lang = language
  document.title = `${title} · Clavier`
  render(
    html`<h1>${title}</h1>
      <p class="intro">${marked(lead)}</p>
      ${sections.map(
        ({ title: heading, paragraphs = [], points = [] }) => html`<section>
          <h2>${heading}</h2>
          ${paragraphs.map(words => html`<p>${marked(words)}</p>`)}
          ${points.length === 0 ? nothing : html`<ul>${points.map(words => html`<li>${marked(words)}</li>`)}</ul>`}
        </section>`,
      )}
      <section>
        <h2>${permissions.title}</h2>
        <p>${marked(permissions.lead)}</p>
        <dl>
          ${permissionReasons.map(({ permissions: names, why }) => reason(names.join(', '), why[language]))}
          ${reason(everyPage.name[language], everyPage.why[language])}
        </dl>
        <p>${marked(permissions.asked)}</p>
      </section>`,
    app,
  )
}

serveOwnPage()
