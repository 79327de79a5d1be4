import { expect, test } from 'vitest'
import { namedBy } from './accessible-names.ts'
import { launchClavier } from './harness.ts'
import { killRecordings } from './kill-recording.ts'
import { outcomeAfter, say, untilReady } from './panel-driver.ts'

// Many more are in `npm run bench -- kill`; two take as long as may be spent here.
test('a browser that is killed while recording loses at most two seconds, and keeps the rest', async () => {
  const killed = await killRecordings([2_600, 3_700])
  expect(killed).toHaveLength(2)
  for (const { lostMs, marksDue, marksKept, isListed } of killed) {
    expect(isListed).toBe(true)
    expect(lostMs).toBeLessThanOrEqual(2_000)
    expect(marksDue).toBeGreaterThan(0)
    expect(marksKept).toBeGreaterThanOrEqual(marksDue)
  }
})

test('the recorder and the list of sequences can be used by hand and are read by name', async () => {
  const clavier = await launchClavier()
  try {
    const panel = await clavier.panelTab()
    await untilReady(panel)
    await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Record', exact: true }).click())
    await panel.getByRole('timer', { name: 'Recording' }).waitFor()
    await say(panel, 'mark')
    const soFar = panel.getByRole('group', { name: 'Recorded so far' })
    await soFar.getByText(/Recording · Events: \d+ · \d+ kB/).waitFor()
    // A clock that is told at every second would talk over everything.
    expect((await namedBy(panel)).live('timer', 'Recording')).not.toBe('assertive')
    await outcomeAfter(panel, () => panel.getByRole('button', { name: 'Stop recording' }).click())
    await say(panel, 'save as organ walk')
    expect(await say(panel, 'recordings')).toBe('1 recording: organ walk.')

    const list = panel.getByRole('tabpanel', { name: 'Sequences', exact: true })
    await list.getByText(/Steps: 0 · Tabs: 1 · \d+ kB/).waitFor()
    const search = list.getByRole('searchbox', { name: 'Search sequences' })
    await search.fill('zeppelin')
    await list.getByText('None fits. Fewer letters find more.').waitFor()
    await search.fill('walk')
    await list.getByText('Sequences: 1').waitFor()
    await list.getByText('More organ walk').click()
    await list.getByLabel('Name organ walk').fill('evening walk')
    await outcomeAfter(panel, () => list.getByRole('button', { name: 'Rename organ walk' }).click())
    await outcomeAfter(panel, () => list.getByRole('button', { name: 'Delete evening walk' }).click())
    await outcomeAfter(panel, () => list.getByRole('button', { name: 'Bring back evening walk' }).click())
    await list.getByRole('button', { name: 'Play evening walk' }).waitFor()
    // The browser's word for the room that is left: a warning comes of it only where that is little.
    const left = await panel.evaluate(async () => (await navigator.storage.estimate()).quota ?? 0)
    expect(left).toBeGreaterThan(100_000_000)
  } finally {
    await clavier.close()
  }
})
