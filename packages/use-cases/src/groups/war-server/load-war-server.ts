import { isBelowBot, isWarOfficer, listWarLacks, type WarLack, type WarServer } from "@guildhall/core/groups";
import { isServerKnown } from "@guildhall/core/members";
import { isConnected } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findWarServer, listWarThings } from "@guildhall/db/groups";
import { findMemberSync, listPeopleOfRoles, listServerPeople } from "@guildhall/db/members";
import { findGuild } from "@guildhall/db/settings";
import { loadServer } from "#use-cases/settings/load-server.ts";

/** Somebody in the war server, as the bot last heard of them. */
export type WarPerson = {
  readonly userId: string;
  /** What the server calls them. */
  readonly name: string;
  /** Whether the bot stands above them. */
  readonly isBelowBot: boolean;
  readonly isOfficer: boolean;
};

export type LoadedWarServer = WarServer & {
  readonly name: string;
  /** False where the bot was removed there: nothing is done, or lost, until it is back. */
  readonly isConnected: boolean;
  /** Whether the bot has read who is there. */
  readonly isKnown: boolean;
  readonly lacks: readonly WarLack[];
  readonly people: readonly WarPerson[];
};

/** The guild's war server as the bot last told it; undefined where it has none. */
export async function loadWarServer(db: Queryable, guildId: string): Promise<LoadedWarServer | undefined> {
  const link = await findWarServer(db, guildId);
  if (!link) return undefined;
  const { warGuildId } = link;
  const server = await findGuild(db, warGuildId);
  if (!server || !isConnected(server))
    return {
      ...link,
      name: server?.name ?? warGuildId,
      isConnected: false,
      isKnown: false,
      lacks: [],
      people: [],
    };
  const { roles, bot } = await loadServer(db, warGuildId);
  const roleIds = roles.map(({ roleId }) => roleId);
  const held = Map.groupBy(await listPeopleOfRoles(db, warGuildId, roleIds), ({ userId }) => userId);
  const roleOf = new Map(roles.map((role) => [role.roleId, role]));
  const things = await listWarThings(db, guildId, { warGuildId });
  const partyRoles = things.flatMap(({ discordId }) => roleOf.get(discordId ?? "") ?? []);
  const people = (await listServerPeople(db, warGuildId)).map(({ userId, name }) => {
    const own = (held.get(userId) ?? []).flatMap(({ roleId }) => roleOf.get(roleId) ?? []);
    const isOwner = userId === server.ownerId;
    return {
      userId,
      name,
      isBelowBot: isBelowBot({ isOwner, roles: own }, bot),
      isOfficer: isWarOfficer(own),
    };
  });
  const isKnown = isServerKnown(await findMemberSync(db, warGuildId), server);
  return {
    ...link,
    name: server.name,
    isConnected: true,
    isKnown,
    lacks: listWarLacks(bot, partyRoles),
    people,
  };
}
