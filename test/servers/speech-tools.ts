import { findSpeechTools, speechAdvice } from '../../scripts/speech-tools.mjs'

type SpeechTools = NonNullable<ReturnType<typeof findSpeechTools>>

/** The voice and the recogniser of this machine; without them an Error that says how to get them. */
export function needSpeechTools(): SpeechTools {
  const tools = findSpeechTools()
  if (tools === undefined) throw new Error(`The voice loop cannot be tested: ${speechAdvice}`)
  return tools
}

/** The environment that the tools run in. */
export function speechEnvironment({ libraryPath }: SpeechTools): NodeJS.ProcessEnv {
  if (libraryPath === '') return process.env
  const others = process.env.LD_LIBRARY_PATH
  return { ...process.env, LD_LIBRARY_PATH: others ? `${libraryPath}:${others}` : libraryPath }
}
