import type { SoundingKeys } from '../../../../src/state/help-state.ts'

/** Lights the keys that sound, in the pictures that they belong to, and touches no other. */
export function lightPictures(host: HTMLElement, sounding: SoundingKeys | undefined): void {
  const place =
    sounding === undefined
      ? ''
      : `[data-topic="${CSS.escape(sounding.topic)}"] [data-which="${sounding.which}"] [data-note]`
  const keys = place === '' ? [] : [...host.querySelectorAll<SVGElement>(place)]
  const lit = new Set(keys.filter(key => sounding?.lit.includes(Number(key.dataset.note))))
  for (const key of host.querySelectorAll('[data-note][data-lit]'))
    if (!lit.has(key as SVGElement)) key.removeAttribute('data-lit') // Only keys of pictures have a note here.
  for (const key of lit) key.setAttribute('data-lit', 'yes')
}
