import type { LayoutSounds } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import { defaultKindModes } from '../ports/layout-choices.ts'
import { elementKinds, type Page } from '../ports/page.ts'
import type { Sound } from '../ports/sound.ts'
import { strongestKind } from '../sound/heat-picture.ts'
import { planScore, type SoundPlan } from '../sound/plan-score.ts'
import type { LayoutPicture, PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly page: Page
  readonly sound: Sound
  readonly clock: Clock
  readonly store: PanelStore
}

/** Sounds what is in view and shows the same as a picture, cell by cell in step. */
export function createLayoutSounds({ page, sound, clock, store }: Parts): LayoutSounds {
  return {
    async hear(tab, signal) {
      const plan = planScore(await page.layout(tab.id, { of: 'view' }))
      if (plan.empty) throw new ClavierError('page-empty')
      const picture = pictureOf(plan)
      store.setState({ view: 'now', picture })
      const stopLights = light(plan, picture)
      const { counts, densest } = plan.summary
      const said = {
        links: counts.link,
        images: counts.image,
        texts: counts.text,
        place: typeof densest === 'string' ? densest : (`${densest.row} ${densest.column}` as const),
      }
      try {
        const whole = await sound.play(plan.score, signal, 'layout')
        return whole
          ? { text: say('layout-heard', said), cut: false }
          : { text: say('layout-cut'), cut: true }
      } catch (error) {
        // Without sound the words and the picture still tell where things are.
        if (error instanceof ClavierError && error.code.startsWith('sound-')) {
          return { text: say('layout-silent', said), cut: false }
        }
        throw error
      } finally {
        stopLights()
      }
    },
  }

  /** Lights the sounding cells for as long as they sound. */
  function light(plan: SoundPlan, picture: LayoutPicture): Stop {
    const stops = plan.lit.flatMap(({ at, duration, band, columns, key }) => {
      const cells = columns.map(column => ({ row: band, column }))
      const show = () => store.setState({ picture: { ...picture, lit: cells, litKeys: [key] } })
      const hide = () => store.setState({ picture })
      return [clock.after(at * 1000, show), clock.after((at + duration) * 1000, hide)]
    })
    return () => {
      for (const stop of stops) stop()
      store.setState({ picture })
    }
  }
}

/** The picture shows what is heard; landmarks alone would colour every cell. */
const heardKinds = elementKinds.filter(kind => defaultKindModes[kind] !== 'off')

function pictureOf({ picture, summary }: SoundPlan): LayoutPicture {
  const rows = Array.from({ length: picture.bands }, (_, row) =>
    Array.from({ length: picture.columns }, (_, column) => {
      const best = strongestKind(picture, row * picture.columns + column, heardKinds)
      return { kind: best?.kind, density: best?.shade ?? 0 }
    }),
  )
  return {
    cells: rows,
    counts: summary.counts,
    densest: Object.fromEntries(summary.spoken.map(({ kind, densest }) => [kind, densest])),
    scope: 'view',
    around: '',
    lit: [],
    litKeys: [],
    held: undefined,
  }
}
