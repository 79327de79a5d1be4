/** What the user has settled for single sites, by host. */
import * as v from 'valibot'

/** Sites that are kept at most, and what is kept of each. */
export const mostSites = 200
export const mostSelectors = 50
export const longestSelector = 500

const longestHost = 260
const selectors = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestSelector))),
  v.maxLength(mostSelectors),
)
const site = v.object({
  /** CSS selectors of what gets a hint although it would not. */
  include: v.fallback(selectors, []),
  /** CSS selectors of what gets no hint. */
  exclude: v.fallback(selectors, []),
  /** Whether pages of the site are told what the panel hears (`clavier:heard`). */
  pagesMayListen: v.fallback(v.boolean(), false),
})

export type Site = Readonly<v.InferOutput<typeof site>>
export type Sites = Readonly<Record<string, Site>>

/** As they were stored; what is none is left out. */
export const sitesSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored): Sites => {
    const read = Object.entries(stored).flatMap(([host, value]): [string, Site][] => {
      const parsed = v.safeParse(site, value)
      return isHost(host) && parsed.success ? [[host, parsed.output]] : []
    })
    return Object.fromEntries(read.slice(0, mostSites))
  }),
)

const nothingSettled: Site = { include: [], exclude: [], pagesMayListen: false }

/** Host of a web address, with its port where it names one; undefined for any other address. */
export function hostOf(address: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#@]+)/i.exec(address)?.[1]?.toLowerCase()
  return host !== undefined && isHost(host) ? host : undefined
}

export function siteSettings(sites: Sites, host: string | undefined): Site {
  return (host !== undefined && Object.hasOwn(sites, host) ? sites[host] : undefined) ?? nothingSettled
}

/** Sites with one changed; one of which nothing is settled goes. Undefined where there is no room for it. */
export function withSite(sites: Sites, host: string, change: Partial<Site>): Sites | undefined {
  const next = { ...siteSettings(sites, host), ...change }
  const others = Object.fromEntries(Object.entries(sites).filter(([other]) => other !== host))
  if (isNothing(next)) return others
  const room = Object.keys(others).length < mostSites
  const fits = v.safeParse(selectors, next.include).success && v.safeParse(selectors, next.exclude).success
  return room && fits ? { ...others, [host]: next } : undefined
}

export function isNothing({ include, exclude, pagesMayListen }: Site): boolean {
  return include.length === 0 && exclude.length === 0 && !pagesMayListen
}

/**
 * Sites that come from a file: no page is let to listen by it that was not before, because that is settled by the
 * user, on the site.
 */
export function sitesFromFile(coming: Sites, now: Sites): Sites {
  return Object.fromEntries(
    Object.entries(coming).flatMap(([host, settled]): [string, Site][] => {
      const next = {
        ...settled,
        pagesMayListen: settled.pagesMayListen && siteSettings(now, host).pagesMayListen,
      }
      return isNothing(next) ? [] : [[host, next]]
    }),
  )
}

function isHost(text: string): boolean {
  return text.length <= longestHost && /^[a-z0-9.[\]:_-]+$/i.test(text) && text !== '__proto__'
}
