import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Sentences that pages are made of. */
const sentences = [
  'The reed organ of the chapel has twenty-five keys, and none of them is silent.',
  'A gardener keeps it in tune and lays the pipes on the grass each spring.',
  'On summer evenings walkers on the dyke hear the bellows filling again.',
  'Nobody knows who built it, for the cellar was flooded twice.',
]

/** How a page is: many of them are alike. */
export interface PageSize {
  readonly sections: number
  /** In each section. */
  readonly buttons: number
}

/** A page to work in: headings, words, links to pages of the same kind, buttons that answer in place, a form. */
function workPage(title: string, { sections, buttons }: PageSize): string {
  const section = (at: number) => `<section><h2>Part ${at}</h2>
    ${sentences.map(sentence => `<p>${sentence}</p>`).join('')}
    <p><a href="/note-${at}">Note ${at}</a></p>
    <p>${Array.from({ length: buttons }, (_, nth) => `<button type="button">Press ${at}.${nth + 1}</button>`).join(' ')}</p></section>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <body><h1>${title}</h1><form><label>Name <input name="name"></label></form>
    ${Array.from({ length: sections }, (_, at) => section(at + 1)).join('')}
    <script>
      addEventListener('click', ({ target }) => {
        if (target instanceof HTMLButtonElement) target.ariaPressed = String(target.ariaPressed !== 'true')
      })
    </script></body></html>`
}

export interface SoakSite {
  readonly port: number
  close(): Promise<void>
}

/** Answers every address with a page of that size, called after its path: `/walk-7` is “walk 7”. */
export async function startSoakSite(size: PageSize): Promise<SoakSite> {
  const server = createServer((request, response) => {
    const title = new URL(request.url ?? '/', 'http://soak.test').pathname.slice(1).replaceAll('-', ' ')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(workPage(title, size))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port, // It listens on TCP, so the address is not a pipe's name.
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
