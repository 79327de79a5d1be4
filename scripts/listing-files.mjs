import { category, longDescription, longestListing, singlePurpose } from './listing-texts.mjs'

/**
 * @typedef {import('./listing-texts.mjs').Tag} Tag
 * @typedef {{
 *   name: string,
 *   short: Readonly<Record<Tag, string>>,
 *   reasons: readonly { permissions: readonly string[], why: Readonly<Record<Tag, string>> }[],
 *   everyPage: { why: Readonly<Record<Tag, string>> },
 * }} ListingSources
 */

/**
 * Texts of the store's page, a file each; throws where one is longer than the store takes.
 * @param {ListingSources} sources
 * @returns {readonly { path: string, text: string }[]}
 */
export function listingFiles({ name, short, reasons, everyPage }) {
  bounded('name', name)
  const tags = /** @type {readonly Tag[]} */ (Object.keys(longDescription))
  const perTag = tags.flatMap(tag => [
    { path: `${tag}/short.txt`, text: bounded('short', short[tag]) },
    { path: `${tag}/long.txt`, text: bounded('long', longDescription[tag]) },
  ])
  const justified = [
    ...reasons.flatMap(({ permissions, why }) => permissions.map(of => ({ of, why: why.en }))),
    { of: 'host permissions (<all_urls>)', why: everyPage.why.en },
  ].map(({ of, why }) => `${of}\n${bounded('reason', sentence(plain(why)))}`)
  return [
    ...perTag,
    {
      path: 'form.txt',
      text: [
        `Name\n${name}`,
        `Category\n${category}`,
        `Single purpose\n${bounded('purpose', singlePurpose.en)}`,
        'Why each permission',
        ...justified,
        'Remote code\nNo: all code and all sounds are in the package.',
        'Data\nNone is collected or sold. docs/privacy.md says what is kept where, and what leaves the machine when.',
      ].join('\n\n'),
    },
  ]
}

/** Without the marks of code and names.
 * @param {string} text
 */
export function plain(text) {
  return text.replaceAll('`', '').replaceAll('**', '')
}

/** @param {string} text */
const sentence = text => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`

/**
 * @param {keyof typeof longestListing} what
 * @param {string} text
 */
function bounded(what, text) {
  const { length } = [...text]
  if (length === 0 || length > longestListing[what])
    throw new Error(
      `${what} has ${length} characters; the store takes 1 to ${longestListing[what]}: ${text.slice(0, 60)}`,
    )
  return text
}
