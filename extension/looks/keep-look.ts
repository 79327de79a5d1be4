import type { Settings } from '../../src/settings/settings.ts'

/** Where pages find how they look before they are drawn: `public/first-look.js` reads it. */
const place = 'look'

/** Gives this page the look of the settings, and every other page of Clavier that is open or will be. */
export function keepLook(page: Document, { look, motion }: Pick<Settings, 'look' | 'motion'>): void {
  const { dataset } = page.documentElement
  dataset.look = look
  dataset.motion = motion
  const noted = JSON.stringify({ look, motion })
  // Written only when it is another: each writing wakes the other pages.
  if (localStorage.getItem(place) !== noted) localStorage.setItem(place, noted)
}
