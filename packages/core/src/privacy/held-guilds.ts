import { Refusal } from "../refusal.ts";
import type { DiscordStanding } from "../rights-from-discord.ts";

/** A Discord server of a person, as Discord told it at sign-in. */
export type HeldGuild = DiscordStanding & {
  readonly guildId: string;
  readonly name: string;
  readonly iconHash: string | null;
};

/** How long the server list of a sign-in may be used. Longer, and a person who lost a role would keep its rights. */
export const heldGuildsMinutes = 10;

/** The server list of a sign-in and when Discord gave it. */
export type HeldGuilds = { readonly guilds: readonly HeldGuild[]; readonly readAt: Temporal.Instant };

/** The list while it may be used; one that is older, or was never read, is refused. */
export function freshGuilds(held: HeldGuilds | null, now: Temporal.Instant): readonly HeldGuild[] {
  if (!held) throw new Refusal("common.signInAgain");
  const age = now.since(held.readAt).total("minutes");
  if (age >= heldGuildsMinutes) throw new Refusal("common.signInAgain");
  return held.guilds;
}
