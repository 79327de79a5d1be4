import { recommendFor } from '../answers/recommended-models.ts'
import { serverSteps } from '../answers/server-steps.ts'
import type { Models } from '../commands/models-context.ts'
import { ClavierError } from '../errors.ts'
import { type System, systems } from '../ports/machine.ts'
import type { Page } from '../ports/page.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { ModelsShown } from './models-shown.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly shown: ModelsShown
  readonly page: Pick<Page, 'copyText'>
  readonly change: SettingsService['change']
}

/** As the systems call themselves, in every language. */
export const systemNames: Readonly<Record<System, string>> = {
  mac: 'macOS',
  windows: 'Windows',
  linux: 'Linux',
  chromeos: 'ChromeOS',
}

/** The steps until a server answers on this machine. */
export function createGettingGoing({
  store,
  shown,
  page,
  change,
}: Parts): Pick<Models, 'copyLine' | 'stepsFor' | 'setMemory'> {
  return {
    async copyLine(number, system) {
      const { server, origin, memory, system: here } = shown.state()
      const told = server === 'offline' || server === 'blocked' || server === 'no-model'
      const model = recommendFor(memory.gigabytes).first.name
      const steps = told ? serverSteps(server, system ?? here, { origin, model }) : []
      const lines = steps.flatMap(({ line }) => (line === undefined ? [] : [line]))
      const line = lines[number - 1]
      if (line === undefined)
        throw new ClavierError('no-such-line', lines.length === 0 ? {} : { number, count: lines.length })
      await page.copyText(line)
      return { line }
    },
    async stepsFor(said) {
      const system = systemCalled(said)
      if (system === undefined) throw new ClavierError('system-unknown', { heard: said.slice(0, 100) })
      store.setState({ view: 'answers' })
      shown.change({ shown: true, system })
      return { name: systemNames[system] }
    },
    async setMemory(gigabytes) {
      const before = await change({ modelMemory: gigabytes })
      const memory = shown.memory()
      shown.change({ memory })
      return { first: recommendFor(memory.gigabytes).first.name, before }
    },
  }
}

/** A system as people call it: "mac", "Mac OS X", "windows 11", "ubuntu", "chromebook". */
function systemCalled(said: string): System | undefined {
  const words = said.toLowerCase().replace(/\s+/g, '')
  const called: Readonly<Record<System, RegExp>> = {
    chromeos: /^chrom(e|ium)(os|book)|^chrom/,
    mac: /^(apple)?mac|^osx|^apple/,
    windows: /^win/,
    linux: /linux|ubuntu|debian|fedora|arch|mint|suse/,
  }
  return systems.find(system => called[system].test(words))
}
