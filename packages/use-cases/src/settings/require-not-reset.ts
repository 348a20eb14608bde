import { type Actor, Refusal } from "@guildhall/core";
import { purgeTimeOf } from "@guildhall/core/settings";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Refuses while the guild is taken away, and says how long it can still come back. */
export async function requireNotReset(
  { db, clock }: Context,
  { guildId }: Pick<Actor, "guildId">,
): Promise<void> {
  const guild = await findGuild(db, guildId);
  if (!guild?.resetAt) return;
  const hours = purgeTimeOf(guild)?.since(clock.now()).total("hours") ?? 0;
  throw new Refusal("settings.guildReset", { days: Math.max(0, Math.ceil(hours / 24)) });
}
