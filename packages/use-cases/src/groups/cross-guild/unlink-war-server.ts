import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { deleteWarServer, findWarServer } from "@guildhall/db/groups";
import { findMemberOfUser } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { noteWarServer } from "#use-cases/groups/war-server/note-war-server.ts";
import { getLinkedGuild } from "./get-linked-guild.ts";

/** The guild has no war server any more. Officers of the guild may say so, and whoever runs the war server. */
export async function unlinkWarServer({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId, isInWarServer } = await getLinkedGuild(db, actor);
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    if (!(await findWarServer(tx, guildId))) throw new Refusal("groups.noWarServer");
    await noteWarServer(tx, guildId, now);
    await deleteWarServer(tx, guildId);
    const isKnown = actor.kind === "member" && (await findMemberOfUser(tx, guildId, actor.userId));
    const isOutsider = isInWarServer && !isKnown;
    const seen: Actor = isOutsider ? { kind: "system", guildId } : { ...actor, guildId };
    const target = { kind: "guild" } as const;
    await recordAudit(tx, seen, { useCase: "groups.unlinkWarServer", target, now });
  });
}
