import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChangeWarServerInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { findWarServer, saveWarServer } from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { noteWarServer } from "./note-war-server.ts";

/** What the bot does in the war server. */
export async function changeWarServer(
  { db, clock }: Context,
  actor: Actor,
  { givesParties, removesLeavers }: ChangeWarServerInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await findWarServer(tx, guildId);
    if (!known) throw new Refusal("groups.noWarServer");
    const after = { givesWarParties: givesParties, removesWarLeavers: removesLeavers };
    const before = { givesWarParties: known.givesParties, removesWarLeavers: known.removesLeavers };
    await saveWarServer(tx, guildId, { givesParties, removesLeavers });
    await recordAudit(tx, actor, {
      ...{ useCase: "groups.changeWarServer", target: { kind: "guild" }, before, after, now },
    });
    await noteWarServer(tx, guildId, now);
  });
}
