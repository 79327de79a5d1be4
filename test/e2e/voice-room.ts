import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { settingsVersion } from '../../src/settings/settings-migrations.ts'
import { microphoneFile, type Pauses, type Utterance } from '../servers/flite-voice.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Pocketsphinx, startPocketsphinx } from '../servers/pocketsphinx.ts'
import { grammarOf } from '../servers/speech-grammar.ts'
import { type SpeechServer, startSpeechServer } from '../servers/speech-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { say, untilReady } from './panel-driver.ts'

/**
 * A browser that somebody speaks to: a real voice from its microphone, a real recogniser behind a real server,
 * and the panel set to that server alone.
 */
export interface VoiceRoom {
  readonly clavier: Clavier
  readonly panel: Page
  readonly server: SpeechServer
  /**
   * Begins anew on a page and turns listening on, whereupon all is said, once.
   * @returns when each utterance begins and ends, in ms of `Date.now()`, to a third of a second
   */
  hear(
    url: string,
    said: readonly Utterance[],
    pauses: Pauses,
  ): Promise<{
    readonly tab: Page
    readonly times: readonly { readonly from: number; readonly to: number }[]
  }>
  close(): Promise<void>
}

/** @param templates all that the recogniser can tell apart */
export async function openVoiceRoom(templates: readonly string[]): Promise<VoiceRoom> {
  const closing: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of closing.toReversed()) await end()
  }
  try {
    const folder = await mkdtemp(join(tmpdir(), 'clavier-room-'))
    closing.push(() => rm(folder, { recursive: true, force: true }))
    const listener: Pocketsphinx = await startPocketsphinx(grammarOf(templates))
    closing.push(listener.close)
    const server = await startSpeechServer({
      understand: listener.understand,
      kind: 'speaches',
      models: ['whisper-1'],
    })
    closing.push(server.close)
    const pages: PageServer = await startPageServer(3)
    closing.push(pages.close)
    const microphone = join(folder, 'microphone.wav')
    const clavier = await launchClavier({
      pagePorts: pages.ports,
      permissions: ['microphone'],
      args: [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-audio-capture=${microphone}%noloop`,
      ],
    })
    closing.push(clavier.close)
    const panel = await clavier.openSidePanel()

    return {
      clavier,
      panel,
      server,
      async hear(url, said, pauses) {
        const plan = await microphoneFile(microphone, said, pauses)
        const tab = await clavier.beginAnew(panel, url)
        await untilReady(panel)
        await listenToServer(panel, server.url)
        await say(panel, 'microphone on')
        const start = Date.now()
        const times = plan.map(({ from, to }) => ({ from: start + from * 1000, to: start + to * 1000 }))
        return { tab, times }
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Chooses the speech server in what is kept, and loads the panel with it. */
async function listenToServer(panel: Page, address: string): Promise<void> {
  const settings = { version: settingsVersion, recognisers: ['server'], speechServerAddress: address }
  await panel.evaluate(settings => chrome.storage.local.set({ settings }), settings)
  await panel.reload()
  await untilReady(panel)
}
