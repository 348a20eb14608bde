import { setTimeout as wait } from "node:timers/promises";
import type { RestFault } from "../faults/rest-fault.ts";
import { DiscordError, refuse } from "../rules/discord-error.ts";
import { RateLimited } from "../rules/rate-limits.ts";

/** A status that no rule of the sandbox gives: 502, 503. */
class ForcedStatus extends DiscordError {
  override readonly status: number;

  constructor(status: number) {
    super("internal");
    this.status = status;
  }
}

/** Lets a fault act before the request is done. `stored-then-500` acts afterwards. */
export async function strike(fault: RestFault): Promise<"cut" | "go on"> {
  switch (fault.kind) {
    case "latency":
      await wait(fault.delayMs ?? 800);
      return "go on";
    case "drop":
      return "cut";
    case "kill":
      if (fault.pid) process.kill(fault.pid, "SIGKILL");
      fault.onKill?.();
      return "cut";
    case "status":
      throw new ForcedStatus(fault.status ?? 500);
    case "rate-limit":
      throw new RateLimited(fault.retryAfterSeconds ?? 1, fault.isGlobal ? "global" : "user");
    case "missing-permission":
      return refuse("missingPermissions");
    case "stored-then-500":
      return "go on";
  }
}
