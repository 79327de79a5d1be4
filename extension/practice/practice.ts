/** The page a newcomer starts on: what Clavier is, how to begin, and something to practise on. */
import { html, render } from 'lit-html'
import { followLanguage } from '../chrome/chosen-language.ts'
import { createStore } from '../chrome/store.ts'
import { send } from '../messaging/rpc.ts'
import { serveOwnPage } from '../messaging/serve-own-page.ts'
import keysPicture from './picture-keys.svg?url'
import organPicture from './picture-organ.svg?url'
import wavePicture from './picture-wave.svg?url'
import { practiceTexts } from './practice-texts.ts'
import { mountSoundPart } from './sound-part.ts'
import { soundTexts } from './sound-texts.ts'

/** Tells the part of the sounds of another language; nothing until it is there. */
let changeSounds = () => {}
let language = await followLanguage(createStore(), navigator.language, to => {
  language = to
  speak()
})
let texts = practiceTexts[language]
const root = document.querySelector<HTMLElement>('#app')

/** Asked ahead of the click: the panel opens only straight from it, and a question in between would be too long. */
let windowId: number | undefined
void chrome.windows.getCurrent().then(window => {
  windowId = window.id
})

let pressed = 0
let failed = ''
let done = ''

const openPanel = () => {
  if (windowId === undefined) {
    tell('', texts.failed)
    return
  }
  const opened = chrome.sidePanel.open({ windowId })
  // Asked beside it: without a hand the browser takes its time to refuse, and what is open is told at once.
  void panelIsOpen()
    .catch(() => false)
    .then(was => {
      if (was) tell(texts.alreadyOpen, '')
      opened.then(
        () => was || tell('', ''),
        () => was || tell('', texts.failed),
      )
    })
}

/** Opening a panel takes a hand; what is pressed by its number has none, and the panel that did it is open. */
async function panelIsOpen(): Promise<boolean> {
  const open = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
  return open.some(panel => panel.windowId === windowId)
}

function beginSteps() {
  send('first-steps-asked', {}).then(
    () => tell('', ''),
    () => tell('', texts.beginFailed),
  )
}

function tell(well: string, wrong: string) {
  done = well
  failed = wrong
  draw()
}

function count() {
  pressed += 1
  draw()
}

function draw() {
  if (root === null) return
  const { pictures } = texts
  render(
    html`
      <header class="hero">
        <img src="/icons/ready-128.png" width="64" height="64" alt="" />
        <h1 id="top">${texts.title}</h1>
        <p class="lead">${texts.what}</p>
        <p class="start">
          <button type="button" class="primary" @click=${openPanel}>${texts.open}</button>
          <button type="button" @click=${beginSteps}>${texts.begin}</button>
          <span>${texts.shortcut}</span>
        </p>
        <p role="status">${done}</p>
        <p role="alert" class="failed">${failed}</p>
      </header>
      <section aria-labelledby="first">
        <h2 id="first">${texts.firstTitle}</h2>
        <ol class="steps">
          ${texts.steps.map(([todo, then]) => html`<li><strong>${todo}</strong> <span>${then}</span></li>`)}
        </ol>
        <h3>${texts.phrasesTitle}</h3>
        <dl class="phrases">
          ${texts.phrases.map(([phrase, does]) => html`<div><dt>${phrase}</dt><dd>${does}</dd></div>`)}
        </dl>
      </section>
      <nav aria-labelledby="contents">
        <h2 id="contents">${texts.contents}</h2>
        <ul class="links">
          ${texts.sections.map(([heading], index) => html`<li><a href="#part-${index}">${heading}</a></li>`)}
          <li><a href="#pictures">${pictures.title}</a></li>
          <li><a href="#try">${texts.tryTitle}</a></li>
          <li><a href="#sounds">${soundTexts[language].title}</a></li>
        </ul>
      </nav>
      ${texts.sections.map(
        ([heading, paragraphs], index) => html`<article>
          <h2 id="part-${index}">${heading}</h2>
          ${paragraphs.map(paragraph => html`<p>${paragraph}</p>`)}
          <p><a href="#top">${texts.toTop}</a></p>
        </article>`,
      )}
      <section aria-labelledby="pictures">
        <h2 id="pictures">${pictures.title}</h2>
        <div class="pictures">
          <figure><img src=${keysPicture} width="280" height="160" alt=${pictures.keys} /><figcaption>${pictures.keys}</figcaption></figure>
          <figure><img src=${organPicture} width="280" height="160" alt=${pictures.organ} /><figcaption>${pictures.organ}</figcaption></figure>
          <figure><img src=${wavePicture} width="280" height="160" alt=${pictures.wave} /><figcaption>${pictures.wave}</figcaption></figure>
        </div>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">${texts.tryTitle}</h2>
        <p class="start">
          <button type="button" @click=${count}>${texts.counter}</button>
          <output>${texts.counted}${pressed}</output>
        </p>
        <p><label>${texts.name} <input type="text" autocomplete="off" /></label></p>
        <details><summary>${texts.more}</summary><p>${texts.moreText}</p></details>
        <p><a href="#top">${texts.toTop}</a></p>
      </section>
      <section id="sound-part" aria-labelledby="sounds"></section>
    `,
    root,
  )
}

/** Puts all of the page into the language that is chosen now; what was counted and typed stays. */
function speak() {
  texts = practiceTexts[language]
  document.documentElement.lang = language
  document.title = `${texts.title} · Clavier`
  draw()
  changeSounds()
}
speak()

const soundPart = document.querySelector<HTMLElement>('#sound-part')
if (soundPart !== null)
  void mountSoundPart(soundPart, () => language).then(change => {
    changeSounds = change
    arriveAtSounds()
  })

/** Its address names a part that was not there yet when the page was opened by it. */
function arriveAtSounds() {
  if (location.hash !== '#sounds') return
  document.querySelector('#sounds')?.scrollIntoView()
  // Who plays by keyboard or by a screen reader is at once where the game begins.
  document.querySelector<HTMLElement>('#play')?.focus({ preventScroll: true })
}

serveOwnPage()
