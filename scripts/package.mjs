import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { buildExtension } from './build-extension.mjs'
import { kilobytes } from './bundle-sizes.mjs'
import { packageTroubles, uncommitted } from './package-check.mjs'
import { packageFiles, packageName } from './package-files.mjs'
import { prepare } from './prepare.mjs'
import { root } from './run-command.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

const usage = `npm run package                  clavier-VERSION.zip, of what is committed
npm run package -- --as-is       the same, of what lies here
npm run package -- --listing     listing/: texts and pictures for the store's page`

await runScript(async () => {
  const args = process.argv.slice(2)
  const strange = args.filter(arg => arg !== '--as-is' && arg !== '--listing')
  if (strange.length > 0) throw new ScriptFailure(`Unknown: ${strange.join(' ')}`, usage)
  const wantsListing = args.includes('--listing')
  if (!wantsListing && !args.includes('--as-is')) refuseUncommitted()
  const chromium = await prepare({ browser: wantsListing })
  await buildExtension()
  if (wantsListing) {
    if (!chromium) throw new ScriptFailure('No Chromium.', 'Set CHROME_PATH to one.')
    const { writeListing } = await import('./write-listing.mjs')
    await writeListing(chromium)
    return 0
  }
  const { zipExtension } = await import('./zip-extension.mjs')
  const files = packageFiles()
  const troubles = packageTroubles(files)
  if (troubles.length > 0)
    throw new ScriptFailure('The store would not take this package.', troubles.join('\n'))
  const zip = zipExtension(files)
  const name = packageName()
  try {
    writeFileSync(`${root}/${name}`, zip)
  } catch (error) {
    throw new ScriptFailure(`${name} could not be written: ${error}`, 'Check the disk and the folder.')
  }
  say(`${name}: ${files.length} files, ${kilobytes(zip.length)}
Next: npm test, then upload it at https://chrome.google.com/webstore/devconsole;
npm run package -- --listing writes the texts and pictures that its page asks for.`)
  return 0
})

/** A package has to be what its version's commit says. Where there is no git nothing can be said. */
function refuseUncommitted() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '-z', '--untracked-files=all'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    say('Note: without git nobody can say which commit this package is of.')
    return
  }
  const changed = uncommitted(stdout)
  if (changed.length > 0) {
    throw new ScriptFailure(
      `Not committed, and part of the package:\n${changed.join('\n')}`,
      'Commit it, put it away (git stash -u), or take it as it is: npm run package -- --as-is',
    )
  }
}
