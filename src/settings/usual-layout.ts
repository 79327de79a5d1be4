import { defaultSettings, type Settings } from './settings.ts'

/** How pages are heard before anybody has chosen otherwise. */
export const usualLayout: Pick<
  Settings,
  | 'layoutKinds'
  | 'layoutSeconds'
  | 'layoutBands'
  | 'layoutTurned'
  | 'layoutMono'
  | 'layoutSmallSpeakers'
  | 'layoutCues'
> = {
  layoutKinds: defaultSettings.layoutKinds,
  layoutSeconds: defaultSettings.layoutSeconds,
  layoutBands: defaultSettings.layoutBands,
  layoutTurned: defaultSettings.layoutTurned,
  layoutMono: defaultSettings.layoutMono,
  layoutSmallSpeakers: defaultSettings.layoutSmallSpeakers,
  layoutCues: defaultSettings.layoutCues,
}
