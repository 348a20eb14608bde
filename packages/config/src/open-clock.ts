import { systemClock } from "@guildhall/core";
import { EnvError } from "./env-error.ts";
import { followClock, type ProcessClock } from "./follow-clock.ts";
import { type DemoEnv, isDemoMeant } from "./is-demo-meant.ts";

type ClockEnv = DemoEnv & { readonly CLOCK_URL?: string | undefined };

/** The machine's clock; in the demo and in tests that of the local Discord, which can be moved on. */
export function openClock(env: ClockEnv): ProcessClock {
  if (!env.CLOCK_URL) return { ...systemClock, ready: Promise.resolve(), stop: () => undefined };
  if (isDemoMeant(env)) return followClock(env.CLOCK_URL);
  throw new EnvError([
    "CLOCK_URL is set outside the demo. Leave it unset: whoever answers there could move the time of real people.",
  ]);
}
