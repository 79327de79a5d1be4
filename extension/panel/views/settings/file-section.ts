import { html, nothing, render } from 'lit-html'
import type { SettingsFilePreview } from '../../../../src/state/panel-state.ts'
import { watchShown } from '../view-context.ts'
import type { SettingsContext, SettingsSection } from './settings-labels.ts'

const addressLabels = {
  ollamaAddress: 'fileAsks',
  openaiAddress: 'fileAsks',
  speechServerAddress: 'fileSpeech',
} as const

/** Names that are listed at most; the rest is counted. */
const listed = 20

/** Settings and names as one file: given away, read, shown, and kept after a yes. */
export const fileSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  let asked = store.getState().fileAsked
  let over = false

  const read = async (file: File | null | undefined) => {
    if (file) await actions.readSettingsFile(file)
  }
  const choose = async ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    await read(target.files?.item(0))
    // Emptied, so that the same file can be chosen again after it was mended.
    target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    dragged(false)
    void read(event.dataTransfer?.files.item(0))
  }
  const dragOver = (event: DragEvent) => {
    event.preventDefault()
    dragged(true)
  }
  const dragged = (now: boolean) => {
    if (now === over) return
    over = now
    draw()
  }

  const draw = () => {
    const { fileOffered, fileAsked } = store.getState()
    render(
      html`<p class="hint">${label('fileIntro')}</p>
      <button type="button" class="button" @click=${() => actions.run('export-settings')}>${label('fileExport')}</button>
      <div class="setting drop" data-over=${over ? 'yes' : nothing} @drop=${drop} @dragover=${dragOver}
        @dragleave=${() => dragged(false)}>
        <label for="chosen-file">${label('fileImport')}</label>
        <input id="chosen-file" class="field" type="file" accept=".json,application/json"
          aria-describedby="chosen-file-hint" @change=${choose} />
        <p class="hint" id="chosen-file-hint">${label('fileHint')}</p>
      </div>
      ${fileOffered === undefined ? nothing : preview(fileOffered, context)}`,
      host,
    )
    if (fileAsked === asked) return
    asked = fileAsked
    const input = host.querySelector<HTMLInputElement>('#chosen-file')
    input?.focus()
    // Chrome opens the chooser only in answer to a hand; else the field has the focus and one press opens it.
    if (navigator.userActivation.isActive) input?.click()
  }
  return watchShown(store, 'settings', [s => s.fileOffered, s => s.fileAsked], draw)
}

function preview(
  { settings, addresses, recognisers, names, vocabularies, practised, arrivals }: SettingsFilePreview,
  { label, actions }: SettingsContext,
) {
  return html`<div class="trouble" role="group" aria-label=${label('filePreview')} id="file-preview">
    <h3>${label('filePreview')}</h3>
    <p>${label('fileSettings', { count: settings })}</p>
    ${addresses.map(({ of, address }) => html`<p>${label(addressLabels[of])} <b dir="ltr">${address}</b></p>`)}
    ${
      recognisers === undefined
        ? nothing
        : html`<p>${label('fileRecognisers')} <b>${recognisers.map(id => label(`recogniser-${id}`)).join(' · ')}</b></p>`
    }
    ${names === undefined ? nothing : html`<p>${label('fileNames', { count: names.total })}</p>`}
    ${
      names === undefined || names.gone.length === 0
        ? nothing
        : html`<p>${label('fileGone', { count: names.gone.length })}
          <span dir="auto">${names.gone.slice(0, listed).join(' · ')}${names.gone.length > listed ? ' …' : ''}</span></p>`
    }
    ${
      vocabularies === undefined
        ? nothing
        : html`<p>${label('fileVocabularies', { count: vocabularies.coming.length })}
          <span dir="auto">${vocabularies.coming.map(({ name, words }) => `${name} (${words})`).join(' · ')}</span></p>`
    }
    ${
      vocabularies === undefined || vocabularies.gone.length === 0
        ? nothing
        : html`<p>${label('fileVocabulariesGone')} <span dir="auto">${vocabularies.gone.join(' · ')}</span></p>`
    }
    ${practised === undefined ? nothing : html`<p>${label('filePractised', { count: practised })}</p>`}
    ${
      arrivals.length === 0
        ? nothing
        : html`<p>${label('fileArrivals')}</p>
          <ul class="arrivals">${arrivals
            .slice(0, 100)
            .map(
              ({ name, runs }) => html`<li><span dir="auto">${name}</span>: <b dir="auto">${runs}</b></li>`,
            )}</ul>`
    }
    <div class="question-buttons">
      <button type="button" class="button primary" @click=${() => actions.run('yes')}>${label('fileKeep')}</button>
      <button type="button" class="button" @click=${() => actions.run('no')}>${label('fileLeave')}</button>
    </div>
  </div>`
}
