import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { repeat } from 'lit-html/directives/repeat.js'
import {
  isNothing,
  longestSelector,
  mostSelectors,
  mostSites,
  type Site,
  siteSettings,
  withSite,
} from '../../../../src/settings/sites.ts'
import { createDrafts } from '../field-drafts.ts'
import { watchShown } from '../view-context.ts'
import type { SettingsSection } from './settings-labels.ts'

type Rules = 'include' | 'exclude'

/** What is settled for single sites, that of the page in front first. */
export const sitesSection: SettingsSection = (host, context) => {
  const { store, label, actions } = context
  /** What was typed and is wrong, by field. */
  const refused = new Map<string, { readonly typed: string; readonly message: string }>()
  const drafts = createDrafts()

  const draw = () => {
    const { settings, site } = store.getState()
    const others = Object.keys(settings.sites)
      .filter(other => other !== site)
      .sort()
    const sites = site === undefined ? others : [site, ...others]
    render(
      html`<p class="hint">${label('sitesIntro')}</p>
      ${sites.length === 0 ? html`<p>${label('sitesNone')}</p>` : nothing}
      ${repeat(
        sites,
        name => name,
        name => row(name, siteSettings(settings.sites, name), name === site),
      )}`,
      host,
    )
  }

  function row(site: string, settled: Site, inFront: boolean) {
    const { include, exclude, pagesMayListen } = settled
    const id = `site-${site}`
    const words = [
      inFront ? label('siteInFront') : '',
      label('siteRuleCount', { count: include.length + exclude.length }),
      pagesMayListen ? label('siteListens') : '',
    ].filter(word => word !== '')
    return html`<details class="setting" ?open=${inFront}>
      <summary><bdi>${site}</bdi> <span class="unit">${words.join(' · ')}</span></summary>
      ${rules(site, `${id}-exclude`, 'exclude', exclude)}
      ${rules(site, `${id}-include`, 'include', include)}
      <label class="check"><input type="checkbox" .checked=${live(pagesMayListen)}
        aria-describedby="${id}-listen-hint"
        @change=${({ target }: Event) =>
          keep(
            site,
            { pagesMayListen: target instanceof HTMLInputElement && target.checked },
            `${id}-listen`,
          )} />
        <span>${label('siteMayListen', { site })}</span></label>
      <p class="refusal" role="alert">${refused.get(`${id}-listen`)?.message ?? nothing}</p>
      <p class="hint" id="${id}-listen-hint">${label('siteMayListenHint')}</p>
      ${
        isNothing(settled)
          ? nothing
          : html`<button type="button" class="button"
              @click=${() => keep(site, { include: [], exclude: [], pagesMayListen: false }, id)}>
              ${label('siteForget', { site })}</button>`
      }
    </details>`
  }

  function rules(site: string, id: string, which: Rules, selectors: readonly string[]) {
    const wrong = refused.get(id)
    return html`<div class="setting">
      <label for=${id}>${label(which === 'exclude' ? 'siteExclude' : 'siteInclude', { site })}</label>
      <textarea class="field" id=${id} rows="3" spellcheck="false" autocomplete="off"
        .value=${live(drafts.shown(id, wrong?.typed ?? selectors.join('\n')))} aria-invalid=${wrong === undefined ? 'false' : 'true'}
        aria-describedby="${id}-refusal ${id}-hint"
        @input=${drafts.follow} @blur=${drafts.end}
        @change=${(event: Event) => {
          drafts.end(event)
          if (event.target instanceof HTMLTextAreaElement) take(site, id, which, event.target.value)
        }}></textarea>
      <p class="refusal" id="${id}-refusal" role="alert">${wrong?.message ?? nothing}</p>
      <p class="hint" id="${id}-hint">${label('siteSelectorHint', { most: mostSelectors })}</p>
    </div>`
  }

  function take(site: string, id: string, which: Rules, typed: string): void {
    const lines = typed.split('\n').map(line => line.trim())
    const selectors = [...new Set(lines.filter(line => line !== ''))]
    const wrong = selectors.find(selector => selector.length > longestSelector || !isSelector(selector))
    if (wrong === undefined) keep(site, { [which]: selectors }, id, typed)
    else refuse(id, typed, label('siteBadSelector', { selector: wrong.slice(0, 60) }))
  }

  function keep(site: string, change: Partial<Site>, id: string, typed = ''): void {
    if (withSite(store.getState().settings.sites, site, change) === undefined) {
      refuse(id, typed, label('sitesFull', { sites: mostSites, most: mostSelectors }))
      return
    }
    refused.delete(id)
    // Where it could not be kept the fields show what holds.
    void actions.change(({ sites }) => ({ sites: withSite(sites, site, change) ?? sites })).then(draw)
  }

  function refuse(id: string, typed: string, message: string): void {
    refused.set(id, { typed, message })
    draw()
  }

  return watchShown(store, 'settings', [s => s.settings.sites, s => s.site], draw)
}

/** The browser says only by throwing what is none. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}
