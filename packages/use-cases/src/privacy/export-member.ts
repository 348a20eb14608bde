import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ExportMemberInput, HeldDataFile } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { findMember } from "@guildhall/db/members";
import { readHeldRows } from "@guildhall/db/privacy";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { writeHeldDataFile } from "./write-held-data-file.ts";

/** An officer gets what this guild holds of a member, to hand it to the person. That it was read stands in the audit. */
export async function exportMember(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: ExportMemberInput,
): Promise<HeldDataFile> {
  requireRight(actor, "data.export");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const member = await findMember(tx, guildId, memberId);
    if (!member) throw new Refusal("privacy.memberNotFound");
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "privacy.exportMember", target, memberId, now });
    const rows = await readHeldRows(tx, guildId, member);
    const guilds = [{ guildId, guildName: guild.name, rows }];
    return writeHeldDataFile({ userId: member.userId, signIns: [], guilds, now });
  });
}
