import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type IconState, iconSizes, iconStates } from '../../../extension/chrome/icon.ts'
import manifest from '../../../manifest.config.ts'
import { iconSizes as drawnSizes, iconPictures } from '../../../scripts/icon-pictures.mjs'
import { contrast, luminance, rgbOf } from '../../contrast.ts'
import { decodePng, type Pixels } from './decode-png.ts'

/** Chrome's toolbars, light and dark, old and new, and some of coloured themes. */
const toolbars = ['#ffffff', '#dee1e6', '#202124', '#35363a', '#3c3c3c', '#1a73e8', '#c8e6c9', '#7b3f00']
const pairs = iconStates.flatMap((one, at) => iconStates.slice(at + 1).map(other => [one, other] as const))

const icon = (name: string) => decodePng(readFileSync(`public/icons/${name}.png`))

/** Luminance of each pixel as it is seen on a toolbar. */
function seenOn(toolbar: string, { rgba }: Pixels): readonly number[] {
  const ground = rgbOf(toolbar)
  return Array.from({ length: rgba.length / 4 }, (_, pixel) => {
    const alpha = (rgba[pixel * 4 + 3] ?? 0) / 255
    return luminance(ground.map((value, part) => (rgba[pixel * 4 + part] ?? 0) * alpha + value * (1 - alpha)))
  })
}

/** For each pixel of the rim, what stands out most from the toolbar within an eighth of the width around it. */
function rimContrasts(toolbar: string, picture: Pixels): readonly number[] {
  const { width, height } = picture
  const seen = seenOn(toolbar, picture)
  const ground = luminance(rgbOf(toolbar))
  const reach = Math.ceil(width / 8)
  const drawn = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (picture.rgba[(y * width + x) * 4 + 3] ?? 0) > 127
  const best = (x: number, y: number) => {
    let most = 1
    for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1)
      for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1)
        most = Math.max(most, contrast(seen[row * width + column] ?? 0, ground))
    return most
  }
  return Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)] as const)
    .filter(
      ([x, y]) => drawn(x, y) && !(drawn(x - 1, y) && drawn(x + 1, y) && drawn(x, y - 1) && drawn(x, y + 1)),
    )
    .map(([x, y]) => best(x, y))
}

describe('icons', () => {
  test.each(iconStates)('%s is there in every size, as it is named', state => {
    for (const size of iconSizes) {
      const { width, height } = icon(`${state}-${size}`)
      expect([width, height]).toEqual([size, size])
    }
  })

  test('are drawn for each state and each size, and for no other', () => {
    expect(Object.keys(iconPictures)).toEqual(iconStates)
    expect(drawnSizes).toEqual(iconSizes)
  })

  test.each(pairs)('%s and %s differ by light and dark alone at 16 pixels', (one, other) => {
    for (const toolbar of toolbars) {
      const [these, those] = [one, other].map(state => seenOn(toolbar, icon(`${state}-16`)))
      const apart = these?.filter((value, at) => contrast(value, those?.[at] ?? 0) >= 3) ?? []
      expect(apart.length / 256, `on ${toolbar}`).toBeGreaterThan(0.15)
    }
  })

  test.each(iconStates.flatMap(state => iconSizes.map(size => [state, size] as const)))(
    '%s at %i pixels is bounded by 3:1 or more on every toolbar',
    (state, size) => {
      for (const toolbar of toolbars) {
        const rim = rimContrasts(toolbar, icon(`${state}-${size}`))
        expect(rim.length).toBeGreaterThan(size)
        expect(Math.min(...rim), `on ${toolbar}`).toBeGreaterThanOrEqual(3)
      }
    },
  )

  test('the manifest names icons that are there, and off for the toolbar', () => {
    const { icons = {}, action } = manifest as chrome.runtime.ManifestV3 // defineManifest gives what it was given
    const named = [...Object.values(icons), ...Object.values(action?.default_icon ?? {})]
    expect(named.length).toBeGreaterThan(0)
    for (const path of named) expect(icon(path.replace(/^icons\/|\.png$/g, '')).width).toBeGreaterThan(0)
    const off: IconState = 'off'
    expect(Object.values(action?.default_icon ?? {}).every(path => path.startsWith(`icons/${off}-`))).toBe(
      true,
    )
  })

  test('the store’s has 96 of its 128 pixels drawn', () => {
    const { width, rgba } = icon('store-128')
    const drawn = Array.from({ length: width }, (_, y) => y).filter(y =>
      Array.from({ length: width }, (_, x) => rgba[(y * width + x) * 4 + 3] ?? 0).some(alpha => alpha > 127),
    )
    expect([drawn.at(0), drawn.at(-1)]).toEqual([16, 111])
  })
})
