import { type Clock, systemClock } from "@guildhall/core";
import { type ClockFollowers, gatherFollowers } from "./clock-followers.ts";

/**
 * The time of one sandbox: a base clock plus an offset that the control API moves forward. Deadlines (3 s, 15 min, auto-archive)
 * are alarms here, so moving the clock rings them at once and nobody waits.
 */
export type SandboxClock = Clock & {
  readonly offsetMs: number;
  /** The same time as a number: cheap enough for every request. */
  nowMs(): number;
  /**
   * Moves time forward and rings every alarm that became due, in the order of their times. Ends when the processes that
   * follow this clock go by the new time too.
   */
  advance(duration: Temporal.DurationLike): Promise<void>;
  readonly followers: ClockFollowers;
  /** Called whenever time was moved forward. */
  readonly watchers: Set<() => void>;
  /** Calls back once `delayMs` of this clock's time have passed; returns how to cancel it. */
  after(delayMs: number, ring: () => void): () => void;
  /** Drops every alarm. */
  stop(): void;
};

type Alarm = { readonly dueMs: number; readonly ring: () => void; timer?: NodeJS.Timeout };

/** A timer longer than this overflows; the alarm is then armed again. */
const longestTimerMs = 2_000_000_000;

export function startClock(base: Clock = systemClock): SandboxClock {
  const alarms = new Set<Alarm>();
  const watchers = new Set<() => void>();
  let offsetMs = 0;
  const followers = gatherFollowers(() => offsetMs);
  const nowMs = () => base.now().epochMilliseconds + offsetMs;

  function arm(alarm: Alarm): void {
    const delayMs = Math.min(Math.max(alarm.dueMs - nowMs(), 1), longestTimerMs);
    alarm.timer = setTimeout(() => (nowMs() >= alarm.dueMs ? fire(alarm) : arm(alarm)), delayMs);
    alarm.timer.unref();
  }
  function fire(alarm: Alarm): void {
    cancel(alarm);
    alarm.ring();
  }
  function cancel(alarm: Alarm): void {
    clearTimeout(alarm.timer);
    alarms.delete(alarm);
  }
  return {
    now: () => base.now().add({ milliseconds: offsetMs }),
    nowMs,
    followers,
    watchers,
    get offsetMs() {
      return offsetMs;
    },
    advance(duration) {
      offsetMs += Temporal.Duration.from(duration).total("milliseconds");
      const due = [...alarms].filter((alarm) => alarm.dueMs <= nowMs());
      for (const alarm of due.toSorted((a, b) => a.dueMs - b.dueMs)) if (alarms.has(alarm)) fire(alarm);
      for (const alarm of alarms) {
        clearTimeout(alarm.timer);
        arm(alarm);
      }
      for (const watch of watchers) watch();
      return followers.tell();
    },
    after(delayMs, ring) {
      const alarm: Alarm = { dueMs: nowMs() + delayMs, ring };
      alarms.add(alarm);
      arm(alarm);
      return () => cancel(alarm);
    },
    stop() {
      for (const alarm of alarms) cancel(alarm);
      followers.stop();
    },
  };
}
