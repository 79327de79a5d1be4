import type { System } from '../ports/machine.ts'

/** A step on the way to a server that answers; its words are by id. */
export interface ServerStep {
  readonly id:
    | 'install-app'
    | 'install-script'
    | 'turn-on-linux'
    | 'start-app-mac'
    | 'start-app-windows'
    | 'start-service'
    | 'start-by-hand'
    | 'own-rule'
    | 'allow-mac'
    | 'allow-windows'
    | 'allow-service'
    | 'restart-app'
    | 'restart-service'
    | 'allow-by-hand'
    | 'pull'
  /** What to type into a terminal of the system, where there is something to type. */
  readonly line?: string
  /** An address to open instead. */
  readonly address?: string
}

export const ollamaAddress = 'https://ollama.com/download'

const installScript = 'curl -fsSL https://ollama.com/install.sh | sh'
const serve: ServerStep = { id: 'start-by-hand', line: 'ollama serve' }
const startService: ServerStep = { id: 'start-service', line: 'sudo systemctl start ollama' }
const install: ServerStep = { id: 'install-app', address: ollamaAddress }

const offline: Readonly<Record<System, readonly ServerStep[]>> = {
  mac: [install, { id: 'start-app-mac', line: 'open -a Ollama' }, serve],
  windows: [install, { id: 'start-app-windows' }, serve],
  linux: [{ id: 'install-script', line: installScript, address: ollamaAddress }, startService, serve],
  chromeos: [{ id: 'turn-on-linux' }, { id: 'install-script', line: installScript }, startService, serve],
}

/**
 * What to do next on a system, the easiest first.
 *
 * @param origin `Origin` of Clavier's requests: nobody else is let in
 */
export function serverSteps(
  state: 'offline' | 'blocked' | 'no-model',
  system: System,
  { origin, model }: { readonly origin: string; readonly model: string },
): readonly ServerStep[] {
  if (state === 'offline') return offline[system]
  if (state === 'no-model') return [{ id: 'pull', line: `ollama pull ${model}` }]
  return [{ id: 'own-rule' }, ...allowing(system, origin)]
}

/** The last way: the server itself is told whom to let in. */
function allowing(system: System, origin: string): readonly ServerStep[] {
  if (system === 'mac') {
    return [
      { id: 'allow-mac', line: `launchctl setenv OLLAMA_ORIGINS "${origin}"` },
      { id: 'restart-app', line: 'osascript -e \'quit app "Ollama"\' && sleep 2 && open -a Ollama' },
    ]
  }
  if (system === 'windows') {
    return [{ id: 'allow-windows', line: `setx OLLAMA_ORIGINS "${origin}"` }, { id: 'restart-app' }]
  }
  return [
    {
      id: 'allow-service',
      line: `sudo mkdir -p /etc/systemd/system/ollama.service.d && printf '[Service]\\nEnvironment="OLLAMA_ORIGINS=${origin}"\\n' | sudo tee /etc/systemd/system/ollama.service.d/clavier.conf`,
    },
    { id: 'restart-service', line: 'sudo systemctl daemon-reload && sudo systemctl restart ollama' },
    { id: 'allow-by-hand', line: `OLLAMA_ORIGINS=${origin} ollama serve` },
  ]
}
