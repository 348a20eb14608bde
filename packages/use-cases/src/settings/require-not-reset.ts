import { Refusal } from "@guildhall/core";
import { type Guild, purgeTimeOf } from "@guildhall/core/settings";

/** Refuses while the guild is taken away, and says how long it can still come back. */
export function requireNotReset(guild: Guild, now: Temporal.Instant): void {
  if (!guild.resetAt) return;
  const hours = purgeTimeOf(guild)?.since(now).total("hours") ?? 0;
  throw new Refusal("settings.guildReset", { days: Math.max(0, Math.ceil(hours / 24)) });
}
