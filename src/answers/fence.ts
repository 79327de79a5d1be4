/**
 * Text of strangers between two marker lines that it does not contain, so that nothing in it can end the fence, with
 * what a model's template could take for its own control marks broken up.
 */
export function fence(text: string): string {
  const harmless = disarm(text)
  let number = 1
  while (harmless.includes(`=== notes ${number}`)) number += 1
  return `=== notes ${number} begin\n${harmless}\n=== notes ${number} end`
}

/** Servers read these as control marks even in the middle of a message. */
function disarm(text: string): string {
  return text
    .replace(/<(?=[|｜])/g, '< ')
    .replace(/(?<=[|｜])>/g, ' >')
    .replace(
      /<(?=\/?(?:start_of_turn|end_of_turn|think|s|bos|eos|tool_call|tool_response|<SYS>|<\/SYS>)>)/gi,
      '< ',
    )
    .replace(/<(?=<\/?SYS>>)/gi, '< ')
    .replace(/\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\])/gi, '[ ')
}
