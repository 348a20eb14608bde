import { type Actor, canRunServer, type MemberActor, noRights, Refusal } from "@guildhall/core";
import { type LinkWarServerInput, linkByCode, type WarCandidate } from "@guildhall/core/groups";
import { isOpen } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import {
  createWarServer,
  deleteWarCode,
  findHomeOfWarServer,
  findWarServer,
  lockWarCode,
} from "@guildhall/db/groups";
import { findMemberOfUser, listRoster } from "@guildhall/db/members";
import { findSetup, getGuild, listPlaces } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { hashWarCode } from "#use-cases/groups/war-server/hash-war-code.ts";
import { noteWarServer } from "#use-cases/groups/war-server/note-war-server.ts";

/** The guild whose war server this one is. */
export type WarHome = { readonly guildId: string; readonly name: string };

/**
 * Somebody who runs a server makes it the war server of the guild whose officers gave out the code: both sides have agreed.
 * A code is used up by it; entered twice at once it links once.
 */
export async function linkWarServer(
  { db, clock }: Context,
  actor: MemberActor,
  { code: entered }: LinkWarServerInput,
): Promise<WarHome> {
  if (!canRunServer(actor)) throw new Refusal("groups.needsManageServer");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const code = await lockWarCode(tx, hashWarCode(entered));
    const candidate = await describeCandidate(tx, actor.guildId);
    const hasWarServer = code !== undefined && (await findWarServer(tx, code.guildId)) !== undefined;
    const guildId = linkByCode({ code, candidate, hasWarServer, now });
    const home = await getGuild(tx, guildId);
    if (!isOpen(home)) throw new Refusal("groups.warCodeUnknown");
    const link = { warGuildId: actor.guildId, linkedAt: now };
    if (!(await createWarServer(tx, guildId, link))) throw new Refusal("groups.warServerTaken");
    await deleteWarCode(tx, guildId);
    const target = { kind: "guild" } as const;
    await recordAudit(tx, await asSeenAtHome(tx, actor, guildId), {
      ...{ useCase: "groups.linkWarServer", target, now },
    });
    await noteWarServer(tx, guildId, now);
    return { guildId, name: home.name };
  });
}

async function describeCandidate(tx: Transaction, guildId: string): Promise<WarCandidate> {
  return {
    guildId,
    isWarServer: (await findHomeOfWarServer(tx, guildId)) !== undefined,
    hasWarServer: (await findWarServer(tx, guildId)) !== undefined,
    isSetUp: (await findSetup(tx, guildId)) !== undefined || (await listPlaces(tx, guildId)).length > 0,
    memberCount: (await listRoster(tx, guildId)).length,
  };
}

/** Whoever is in the guild's roster is named there; of anybody else the guild keeps nothing. */
async function asSeenAtHome(tx: Transaction, actor: MemberActor, guildId: string): Promise<Actor> {
  const known = await findMemberOfUser(tx, guildId, actor.userId);
  return known ? { ...actor, guildId, rights: noRights } : { kind: "system", guildId };
}
