import type { Guild } from "../world/state/guild.ts";
import type { User } from "../world/state/user.ts";
import type { World } from "../world/world.ts";

/** Who somebody is in this window of the page, and in which server. */
export type WindowSeat = { readonly guild: Guild; readonly user: User };

export type WantedSeat = { readonly guildId: string | null; readonly userId: string | null };

/** What the address asks for, or the nearest that exists: the person's first server, a server's owner. */
export function chooseSeat(world: World, { guildId, userId }: WantedSeat): WindowSeat | undefined {
  const guilds = [...world.guilds.values()];
  const wanted = world.guilds.get(guildId ?? "");
  const home = guilds.find(({ members }) => members.has(userId ?? ""));
  const guild = wanted ?? home ?? guilds[0];
  const chosenId = guild?.members.has(userId ?? "") ? userId : guild?.ownerId;
  const user = world.users.get(chosenId ?? "");
  return guild && user ? { guild, user } : undefined;
}
