// The client refreshes its token every 15 minutes by the clock of the machine; here it does when the test says that they have passed.
const Quarter = 15 * 60 * 1000;
const refreshes = new Map();
const { setInterval, clearInterval } = globalThis;

globalThis.setInterval = (work, pause, ...given) => {
  const id = setInterval(pause === Quarter ? () => {} : work, pause, ...given);
  if (pause === Quarter) {
    refreshes.set(id, work);
  }
  return id;
};

globalThis.clearInterval = id => {
  refreshes.delete(id);
  clearInterval(id);
};

/** Lets minutes pass for the bots and, unless its machine sleeps, for the client. */
export async function pass(bot, minutes, { refreshes: refreshing = true } = {}) {
  await fetch(`${bot.origin}/test/clock?minutes=${minutes}`, { method: 'POST' });
  if (refreshing) {
    for (const work of [...refreshes.values()]) {
      work();
    }
  }
}
