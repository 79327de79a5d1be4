/** Bytes of this process's live objects. Needs Node's `--expose-gc`, which `npm run bench` gives it. */
export function liveHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Node was not started with --expose-gc.')
  // The first frees what the second can drop.
  for (let time = 0; time < 2; time += 1) globalThis.gc()
  return process.memoryUsage().heapUsed
}
