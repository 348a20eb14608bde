import type { UserActor } from "@guildhall/core";
import { countHeldRows, type HeldCounts, listGuildsOfUser } from "@guildhall/db/privacy";
import { listLiveSessions } from "@guildhall/db/sessions";
import { listGuilds } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findPerson } from "../find-person.ts";

/** What one guild holds of the person. */
export type OwnDataInGuild = {
  readonly guildId: string;
  readonly guildName: string;
  /** What the roster calls the person; null for somebody who is not in it. */
  readonly name: string | null;
  /** Whoever owns the Discord server stays known as that, as long as the bot is in it. */
  readonly isOwner: boolean;
  /** How many rows, by what they are about. */
  readonly counts: HeldCounts;
};

export type OwnData = { readonly signInCount: number; readonly guilds: readonly OwnDataInGuild[] };

/** What is held of a person, in all guilds, by name of the guild. */
export async function viewOwnData({ db, clock }: Context, { userId }: UserActor): Promise<OwnData> {
  const known = await listGuilds(db, await listGuildsOfUser(db, userId));
  const sessions = await listLiveSessions(db, { userId, now: clock.now() });
  const guilds = known.map(async ({ guildId, name: guildName, ownerId }) => {
    const person = await findPerson(db, guildId, userId);
    const counts = await countHeldRows(db, guildId, person);
    return { guildId, guildName, name: person.name, isOwner: ownerId === userId, counts };
  });
  const byName = (await Promise.all(guilds)).sort((a, b) => a.guildName.localeCompare(b.guildName));
  return { signInCount: sessions.length, guilds: byName };
}
