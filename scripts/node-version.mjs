// Imported first by every script, for its effect: without this word an old Node fails on some
// syntax of a package, far from the cause.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Clavier needs Node 20.19 or later; this is ${process.versions.node} (${process.execPath}).`)
  console.error(
    'Install a current one from https://nodejs.org or with your version manager, then run this again.',
  )
  process.exit(1)
}
