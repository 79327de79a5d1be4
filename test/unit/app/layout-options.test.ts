import { describe, expect, it } from 'vitest'
import { planOptions } from '../../../src/app/layout-options.ts'
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts'
import { heardAs } from '../../../src/sound/plan-options.ts'

describe('planOptions', () => {
  it('hands on what the user chose', () => {
    const layoutKinds = { ...defaultSettings.layoutKinds, heading: 'both', text: 'off' } as const
    const chosen = {
      ...defaultSettings,
      layoutKinds,
      layoutSeconds: 8,
      layoutBands: 9,
      layoutTurned: true,
      layoutMono: true,
      layoutSmallSpeakers: true,
      layoutCues: 'velocity',
    } as const
    expect(heardAs(planOptions(chosen))).toEqual({
      modes: layoutKinds,
      sounding: ['link', 'image', 'heading'],
      seconds: 8,
      bands: 9,
      turned: true,
      transpose: 12,
      mono: true,
      cues: 'velocity',
    })
  })

  it('is by default what the planner does by itself', () => {
    expect(heardAs(planOptions(defaultSettings))).toEqual(heardAs({}))
    const broken = parseSettings({ ...defaultSettings, layoutSeconds: 1000, layoutBands: 7, layoutCues: 0 })
    expect(broken && heardAs(planOptions(broken))).toEqual(heardAs({}))
  })
})
