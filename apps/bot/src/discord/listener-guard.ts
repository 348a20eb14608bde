import { setTimeout as pause } from "node:timers/promises";
import { type Logger, runInRequest } from "@guildhall/observability";
import type { Guard, Heard } from "./define-listener.ts";

/** Less than what the supervisor gives the whole process. */
const patienceMilliseconds = 4000;

export type ListenerGuard = {
  readonly guard: Guard;
  /** Waits for what is being worked off, but not for work that waits for a database that is away. */
  idle(): Promise<void>;
};

/** Two changes of one guild never overtake each other. What a listener throws has nobody to read it but the log. */
export function createListenerGuard(logger: Logger): ListenerGuard {
  const lastOf = new Map<string, Promise<void>>();
  const running = new Set<Promise<void>>();

  async function work({ listener, work }: Heard): Promise<void> {
    try {
      await runInRequest({ source: "discord" }, work);
    } catch (error) {
      logger.error({ err: error, listener }, "listener failed");
    }
  }

  function start(heard: Heard): Promise<void> {
    const { guildId } = heard;
    if (guildId === undefined) return work(heard);
    const last = lastOf.get(guildId) ?? Promise.resolve();
    const turn = last.then(() => work(heard));
    lastOf.set(guildId, turn);
    return turn.then(() => {
      if (lastOf.get(guildId) === turn) lastOf.delete(guildId);
    });
  }

  return {
    guard(heard) {
      const ended = start(heard).then(() => void running.delete(ended));
      running.add(ended);
    },
    async idle() {
      const patience = pause(patienceMilliseconds, undefined, { ref: false });
      const settled = (async () => {
        while (running.size > 0) await Promise.all(running);
      })();
      await Promise.race([settled, patience]);
    },
  };
}
