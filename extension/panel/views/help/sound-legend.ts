import { html, nothing, render } from 'lit-html'
import { planOptions } from '../../../../src/app/layout-options.ts'
import { render as inWords, say } from '../../../../src/language/text.ts'
import { type ElementKind, elementKinds } from '../../../../src/ports/page-layout.ts'
import { heardAs } from '../../../../src/sound/plan-options.ts'
import { filledLabel } from '../../panel-texts.ts'
import { type View, watchShown } from '../view-context.ts'
import { soundLegendLabels } from './sound-legend-texts.ts'

/** The kinds of a page, each with a button that sounds it alone; loaded when help is first shown. */
export const soundLegend: View = (host, { store, actions, language }) => {
  const label = (key: keyof typeof soundLegendLabels, fill?: Readonly<Record<string, string>>) =>
    filledLabel(soundLegendLabels[key][language], fill, language)
  const nameOf = (kind: ElementKind) => inWords(language, say('kind-sounding', { kind }))
  const draw = () => {
    const { sounding } = heardAs(planOptions(store.getState().settings))
    const sounds = (kind: ElementKind) => sounding.includes(kind)
    const all = [...sounding, ...elementKinds.filter(kind => !sounds(kind))]
    render(
      html`<section aria-labelledby="help-sounds">
        <h2 class="group-title" id="help-sounds">${label('soundsTitle')}</h2>
        <div class="item-buttons">
          <button type="button" class="button" @click=${() => actions.run('sound-legend')}>${label('hearAll')}</button>
          <button type="button" class="button" @click=${() => actions.run('practice-sounds')}>${label('practiseSounds')}</button>
        </div>
        <ul class="list" role="list">${all.map(
          kind => html`<li class="item">
            <div class="item-words"><span class="item-name">${nameOf(kind)}</span>
              ${sounds(kind) ? nothing : html`<span class="item-detail">${label('kindOff')}</span>`}</div>
            <div class="item-buttons">
              <button type="button" class="button quiet"
                @click=${() => actions.run('sound-of', { words: nameOf(kind) })}>${label('hearKind', { kind: nameOf(kind) })}</button>
            </div>
          </li>`,
        )}</ul>
      </section>`,
      host,
    )
  }
  return watchShown(store, 'help', [state => state.settings.layoutKinds], draw)
}
