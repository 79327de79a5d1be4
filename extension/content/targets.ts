/** Finds the elements of a sequence again; put in where one is recorded or played (extension/chrome/frames.ts). */
import { serveTargets } from '../messaging/serve-targets.ts'
import { besideHands } from './beside-hands.ts'

besideHands('targets', serveTargets)
