/** The page that says what Clavier keeps and where, and what leaves the machine when. */
import { html, nothing, render } from 'lit-html'
import { chosenLanguage } from '../../src/language/language.ts'
import { parseSettings, settingsKey } from '../../src/settings/settings.ts'
import { listenForPanelKey } from '../messaging/panel-key.ts'
import { servePage } from '../messaging/serve-page.ts'
import { everyPage, permissionReasons } from '../permissions.ts'
import { markedParts } from './marked-parts.ts'
import { privacyTexts } from './privacy-texts.ts'

const stored = await chrome.storage.local.get(settingsKey)
const language = chosenLanguage(parseSettings(stored[settingsKey])?.language ?? 'auto', navigator.language)
const { title, lead, sections, permissions } = privacyTexts[language]

const marked = (text: string) =>
  markedParts(text).map(({ kind, words }) =>
    kind === 'code' ? html`<code>${words}</code>` : kind === 'bold' ? html`<b>${words}</b>` : words,
  )

document.documentElement.lang = language
document.title = `${title} · Clavier`
const root = document.querySelector<HTMLElement>('#app')
if (root === null) throw new Error('privacy.html has no #app')
render(
  html`<h1>${title}</h1>
    <p class="intro">${lead}</p>
    ${sections.map(
      ({ title: heading, paragraphs = [], points = [] }) => html`<section>
        <h2>${heading}</h2>
        ${paragraphs.map(words => html`<p>${marked(words)}</p>`)}
        ${points.length === 0 ? nothing : html`<ul>${points.map(words => html`<li>${marked(words)}</li>`)}</ul>`}
      </section>`,
    )}
    <section>
      <h2>${permissions.title}</h2>
      <p>${permissions.lead}</p>
      <dl>
        ${permissionReasons.map(({ permissions: names, why }) => reason(names.join(', '), why[language]))}
        ${reason(everyPage.name[language], everyPage.why[language])}
      </dl>
      <p>${permissions.asked}</p>
    </section>`,
  root,
)

function reason(name: string, why: string) {
  return html`<dt>${name}</dt><dd>${marked(why)}</dd>`
}

// To be scrolled, numbered and read aloud like any other; see the practice page.
servePage()
listenForPanelKey()
