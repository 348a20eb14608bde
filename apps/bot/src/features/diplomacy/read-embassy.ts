import type { Guild, ServerChannel } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import {
  type ForeignGuildChannel,
  type GuildContact,
  listContacts,
  listForeignGuildChannels,
} from "@guildhall/db/diplomacy";
import { listClearanceApplicants } from "@guildhall/db/recruitment";
import { findPlace, listChannels, listRoleGrants, listRoles } from "@guildhall/db/settings";
import type { Tools } from "#bot/discord/tools.ts";

/** What is known of a guild's channels for foreign ones. */
export type Embassy = {
  readonly guild: Guild;
  /** Roles that see every one of them. */
  readonly roleIds: readonly string[];
  readonly contacts: ReadonlyMap<number, readonly GuildContact[]>;
  /** Whom a foreign guild is asked about: nobody reads what is asked about themselves. */
  readonly applicants: ReadonlyMap<number, ReadonlySet<string>>;
  readonly channels: ReadonlyMap<number, ForeignGuildChannel>;
  /** The server as Discord told it last: it may be a moment late. */
  readonly server: readonly ServerChannel[];
};

export async function readEmbassy({ context: { db } }: Tools, guild: Guild): Promise<Embassy> {
  const { guildId } = guild;
  const channels = await listForeignGuildChannels(db, guildId);
  const asked = Map.groupBy(await listClearanceApplicants(db, guildId), (one) => one.foreignGuildId);
  return {
    guild,
    roleIds: await listKeepers(db, guildId),
    contacts: Map.groupBy(await listContacts(db, guildId), ({ foreignGuildId }) => foreignGuildId),
    applicants: new Map(
      [...asked].map(([id, people]) => [id, new Set(people.map(({ applicantUserId }) => applicantUserId))]),
    ),
    channels: new Map(channels.map((channel) => [channel.foreignGuildId, channel])),
    server: await listChannels(db, guildId),
  };
}

/** Contacts who see the channel now. */
export function listAdmitted({ contacts, applicants }: Embassy, foreignGuildId: number): readonly string[] {
  return (contacts.get(foreignGuildId) ?? [])
    .filter(({ state, userId }) => state === "in" && !applicants.get(foreignGuildId)?.has(userId))
    .map(({ userId }) => userId);
}

/** Officers, and whoever else may keep foreign guilds by a role. A right that everybody has opens no channel. */
async function listKeepers(db: Queryable, guildId: string): Promise<readonly string[]> {
  const officers = await findPlace(db, guildId, "officers");
  const grants = await listRoleGrants(db, guildId);
  const living = (await listRoles(db, guildId)).map(({ roleId }) => roleId);
  return living.filter(
    (roleId) =>
      roleId !== guildId && (roleId === officers || grants.get(roleId)?.has("diplomacy.edit") === true),
  );
}
