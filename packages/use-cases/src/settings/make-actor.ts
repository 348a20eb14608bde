import {
  canManageServer,
  type DiscordStanding,
  type MemberActor,
  rightsFromDiscord,
  type UserActor,
} from "@guildhall/core";
import { keepRightsOfModules } from "@guildhall/core/settings";
import type { Database } from "@guildhall/db";
import type { Entry } from "@guildhall/db/groups";
import { listGrantedRights } from "@guildhall/db/settings";

/** What Discord says of a member at this moment. */
export type Standing = DiscordStanding & {
  readonly guildId: string;
  /** What this server calls the person. */
  readonly name: string;
  /** Without `@everyone`, which everybody has. */
  readonly roleIds: readonly string[];
};

type Person = UserActor & { readonly entry: Entry | undefined };

/** The person with what the guild granted to them and their roles, of the modules that are on. */
export async function makeActor(
  db: Database,
  { userId, entry }: Person,
  { guildId, name, roleIds, ...standing }: Standing,
): Promise<MemberActor> {
  const granted = await listGrantedRights(db, guildId, { userId, roleIds: [guildId, ...roleIds] });
  const rights = keepRightsOfModules(rightsFromDiscord(standing, granted), entry?.guild.modulesOff ?? []);
  const language = entry?.language;
  const actor = { kind: "member", guildId, userId, name, rights } as const;
  return { ...actor, managesServer: canManageServer(standing), ...(language && { language }) };
}
