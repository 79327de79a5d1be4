/**
 * The toolbar icon in each state, on a grid of 16 so that the smallest size is sharp. One drawing serves
 * every toolbar, whatever its colour: each is bounded by white and, inside that, by something dark, of which
 * one stands out at least 3:1 from any background (test/unit/scripts/icons.test.ts measures it). So the
 * doorman, which cannot know a toolbar's colours, is right about it too.
 *
 * The states are told apart by shape: off is a line drawing, ready has keys, listening a wave, asleep a moon,
 * recording is a round disc, trouble a triangle.
 */

/** Pixels. Toolbars take 16, 24 and 32, by the screen; lists of extensions 48; the store 128. */
export const iconSizes = [16, 24, 32, 48, 128]

const dark = '#0a4f57'
const ink = '#10252b'

const tile = `<rect width="16" height="16" rx="3.5" fill="#fff"/>
  <rect x="1" y="1" width="14" height="14" rx="2.5" fill="${dark}"/>`
const paper = `<rect width="16" height="16" rx="3.5" fill="#fff"/>
  <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="none" stroke="${ink}"/>`

// Below a dark board, so that light and dark alone tell it from the line drawing.
const keys = `<path d="M2 6h3v8H2zM6 6h4v8H6zM11 6h3v8h-3z" fill="#fff"/>
  <path d="M4 6h3v4H4zM9 6h3v4H9z" fill="${ink}"/>`
const lines = `<g fill="none" stroke="${ink}"><path d="M5.5 9v5M10.5 9v5M4.5 2v6.5h2V2M9.5 2v6.5h2V2"/></g>`
// [left edge, width, height]
const wave = [
  [2, 1, 4],
  [4, 2, 8],
  [7, 2, 12],
  [10, 2, 6],
  [13, 1, 2],
]
  .map(([x, width, height = 0]) => {
    const top = 8 - height / 2
    return `<rect x="${x}" y="${top}" width="${width}" height="${height}" rx=".5" fill="#fff"/>`
  })
  .join('')
const moon = '<path d="M12.9 10.3A5.4 5.4 0 1 1 6.7 3a4.4 4.4 0 0 0 6.2 7.3z" fill="#fff"/>'
const disc = `<circle cx="8" cy="8" r="8" fill="#fff"/><circle cx="8" cy="8" r="7" fill="${ink}"/>
  <circle cx="8" cy="8" r="5" fill="#fff"/><circle cx="8" cy="8" r="4" fill="#c5221f"/>`
const triangle = `<path d="M8 1.3 15 15H1z" fill="#fff" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>
  <path d="M8 2.6 14 14.3H2z" fill="${ink}" stroke="${ink}" stroke-width="1.4" stroke-linejoin="round"/>
  <path d="M8 4.8 12.5 13.5h-9z" fill="#ffb81c" stroke="#ffb81c" stroke-width=".6" stroke-linejoin="round"/>
  <path d="M7 6h2v4H7zM7 11h2v2H7z" fill="${ink}"/>`

/** @param {string} shapes */
const drawn = shapes => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shapes}</svg>`

export const iconPictures = {
  off: drawn(paper + lines),
  ready: drawn(tile + keys),
  listening: drawn(tile + wave),
  asleep: drawn(tile + moon),
  recording: drawn(disc),
  trouble: drawn(triangle),
}

/** The store wants 96 of 128 pixels drawn and the rest clear. */
export const storeIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2.6667 -2.6667 21.3333 21.3333">${tile}${keys}</svg>`
