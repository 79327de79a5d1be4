import { everyPage, permissionReasons } from '../extension/permissions.ts'
import { privacyTexts } from '../extension/privacy/privacy-texts.ts'

/** Where the page is kept, from the root of the repository. */
export const privacyDocPath = 'docs/privacy.md'
/** What writes it anew. */
export const privacyDocCommand = 'npx tsx scripts/write-privacy-doc.ts'

/** What the extension's privacy page says in English, as Markdown. */
export function privacyDoc(): string {
  const { title, lead, sections, permissions } = privacyTexts.en
  const rows = [
    ...permissionReasons.map(({ permissions: names, why }) => [
      names.map(name => `\`${name}\``).join(', '),
      why.en,
    ]),
    [everyPage.name.en, everyPage.why.en],
  ]
  return `${[
    `# ${title}`,
    lead,
    ...sections.flatMap(({ title: heading, paragraphs = [], points = [] }) => [
      `## ${heading}`,
      ...paragraphs,
      ...(points.length === 0 ? [] : [points.map(point => `- ${point}`).join('\n')]),
    ]),
    `## ${permissions.title}`,
    permissions.lead,
    ['| | |', '| --- | --- |', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n'),
    permissions.asked,
    'Clavier says the same in Spanish, German and French: `privacy` opens the page.',
  ].join('\n\n')}\n`
}
