/** How many may wait for their turn behind the one that is at work. */
export const mostWaiting = 3

export type Job = () => Promise<void>

/** Does one job after the other, in their order. Where too many wait the oldest is dropped, and `lost` told. */
export function createOrderedQueue(lost: () => void): (job: Job) => void {
  const waiting: Job[] = []
  let busy = false

  async function run(): Promise<void> {
    busy = true
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job()
    } finally {
      busy = false
    }
  }

  return job => {
    waiting.push(job)
    if (!busy) void run()
    if (waiting.length <= mostWaiting) return
    waiting.shift()
    lost()
  }
}
