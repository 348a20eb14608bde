import {
  canManageServer,
  type DiscordStanding,
  type MemberActor,
  rightsFromDiscord,
  type UserActor,
} from "@guildhall/core";
import { keepRightsOfModules } from "@guildhall/core/settings";
import { findOwnLanguage } from "@guildhall/db/members";
import { findGuild, listRightsOfMember, listRightsOfRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What Discord says of a member at this moment, in the very message that asks for something. */
export type IdentifyMemberInput = DiscordStanding & {
  readonly guildId: string;
  /** What this server calls the person. */
  readonly name: string;
  /** Without `@everyone`, which everybody has. */
  readonly roleIds: readonly string[];
};

/** The person as an actor in the guild that Discord names, with what the guild granted to the person and their roles, of the modules that are on. */
export async function identifyMember(
  { db }: Context,
  { userId }: UserActor,
  { guildId, name, roleIds, ...standing }: IdentifyMemberInput,
): Promise<MemberActor> {
  const granted = [
    ...(await listRightsOfRoles(db, guildId, [guildId, ...roleIds])),
    ...(await listRightsOfMember(db, guildId, userId)),
  ];
  const { modulesOff = [] } = (await findGuild(db, guildId)) ?? {};
  const rights = keepRightsOfModules(rightsFromDiscord(standing, granted), modulesOff);
  const language = await findOwnLanguage(db, guildId, userId);
  const actor = { kind: "member", guildId, userId, name, rights } as const;
  return { ...actor, managesServer: canManageServer(standing), ...(language && { language }) };
}
