import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Settings } from '../settings/settings.ts'
import { hostOf, isNothing, type Site, type Sites, siteSettings, withSite } from '../settings/sites.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

type Was = Partial<Settings>

/** The tab in front and the host of its address; `no-address` without one. */
async function siteInFront({ tabs }: Pick<CommandContext, 'tabs'>) {
  const tab = await tabs.active()
  const host = hostOf(tab.url)
  if (host === undefined) throw new ClavierError('no-address')
  return { tabId: tab.id, host }
}

/** Changes what is settled for a site; rejects with `sites-full`. Resolves with all sites as they were. */
async function changeSite(
  { controls }: Pick<CommandContext, 'controls'>,
  host: string,
  change: (site: Site) => Partial<Site>,
): Promise<Was> {
  return controls.changeSettings(({ sites }) => ({ sites: changed(sites, host, change) }))
}

function changed(sites: Sites, host: string, change: (site: Site) => Partial<Site>): Sites {
  const next = withSite(sites, host, change(siteSettings(sites, host)))
  if (next === undefined) throw new ClavierError('sites-full')
  return next
}

/** Leaves what has that hint out of hints on this site from now on, or always gives it one; shows them anew. */
export async function addSiteRule(
  context: CommandContext,
  which: 'include' | 'exclude',
  hint: number,
): Promise<Result<Was>> {
  const { tabId, host } = await siteInFront(context)
  const { page } = context
  const { selector, count } = await page.selectorOf(tabId, await page.hinted(tabId, hint))
  const other = which === 'include' ? 'exclude' : 'include'
  const undo = await changeSite(context, host, site => ({
    [which]: [...site[which].filter(one => one !== selector), selector],
    [other]: site[other].filter(one => one !== selector),
  }))
  await page.showHints(tabId, context.numbering())
  const key = which === 'include' ? 'site-always-hints' : 'site-leaves-out'
  return { text: say(key, { site: host, selector, count }), undo }
}

/** Lets pages of the site in front be told what is heard, or ends that. */
export async function setListening(context: CommandContext, on: boolean): Promise<Result<Was>> {
  const { host } = await siteInFront(context)
  const text = say(on ? 'page-listens' : 'page-listens-not', { site: host })
  let before = on
  const undo = await changeSite(context, host, site => {
    before = site.pagesMayListen
    return { pagesMayListen: on }
  })
  return before === on ? { text } : { text, undo }
}

/** Forgets all that is settled for the site in front. */
export async function forgetSite(context: CommandContext): Promise<Result<Was>> {
  const { host } = await siteInFront(context)
  let known = false
  const undo = await changeSite(context, host, site => {
    known = !isNothing(site)
    return { include: [], exclude: [], pagesMayListen: false }
  })
  return known
    ? { text: say('site-rules-forgotten', { site: host }), undo }
    : { text: say('site-rules-none', { site: host }) }
}
