import { randomUUID } from "node:crypto";
import { rights } from "@guildhall/core";
import { rightsOfPresets, type ServerNow } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { recordMemberPage, startMemberSync } from "#use-cases/members/index.ts";
import { startSession } from "#use-cases/privacy/index.ts";
import { recordServer } from "#use-cases/settings/index.ts";
import type { Hall } from "./make-hall.ts";

/** What Discord says of a server with one channel. */
export function serverNamed(name: string): ServerNow {
  return {
    things: [{ discordId: randomSnowflake(), name, kind: "text-channel", obstacle: null }],
    canMakeChannels: true,
    canMakeRoles: true,
    canReadAuditLog: true,
  };
}

type Place = Pick<Hall, "guildId" | "marker" | "system">;

/** What Discord tells of the server, and an officer in it with a session. */
export async function furnishServer(
  context: Context,
  { guildId, marker, system }: Place,
): Promise<Pick<Hall, "officer" | "serverMember" | "lowerRole">> {
  const [roleId, channelId, sessionId] = [randomSnowflake(), randomSnowflake(), randomUUID()];
  const lowerRole = {
    roleId: randomSnowflake(),
    rights: [...rightsOfPresets.member, "rights.edit"],
  } as const;
  const asOf = context.clock.now();
  const role = { name: marker, colour: 0, permissions: "0", isManaged: false };
  const roles = [guildId, lowerRole.roleId, roleId].map((id, position) => ({
    ...role,
    roleId: id,
    position,
  }));
  const channel = {
    channelId,
    parentId: null,
    kind: "text",
    name: marker,
    position: 0,
    overwrites: [],
  } as const;
  await recordServer(context, system, { roles, channels: [channel], asOf });
  const officer = { kind: "user", userId: randomSnowflake(), name: `Corvin ${marker}` } as const;
  const { userId, name } = officer;
  const serverMember = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [roleId] };
  const page = { startedAt: asOf, afterUserId: "0" };
  await startMemberSync(context, system);
  await recordMemberPage(context, system, { page, members: [serverMember], asOf });
  await transaction(context.db, async (tx) => {
    await saveRightsOfRole(tx, guildId, { roleId, rights });
    await saveRightsOfRole(tx, guildId, lowerRole);
  });
  await startSession(context, officer, { sessionId, device: "Firefox, Windows", guilds: [] });
  return { officer: { ...officer, sessionId }, serverMember, lowerRole };
}
