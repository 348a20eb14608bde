import type { Actor, Right } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { Grantee, Guild, RightChange } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { ensureHouse, ensureMember } from "@guildhall/db/members";
import { saveRightsOfMember, saveRightsOfRole } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

export type GrantedRights = {
  readonly useCase: AuditedUseCase;
  readonly guild: Guild;
  readonly grantee: Grantee;
  readonly changes: readonly RightChange[];
  readonly rights: ReadonlySet<Right>;
  readonly now: Temporal.Instant;
};

/** Gives the holder these rights and notes it. A person who is granted something joins the roster: the audit names no account. */
export async function saveGrantedRights(
  tx: Transaction,
  actor: Actor,
  { useCase, guild, grantee, changes, rights, now }: GrantedRights,
): Promise<void> {
  const { guildId } = guild;
  const { kind, id, name } = grantee;
  const [before, after] = [
    { rights: changes.filter(({ isGranted }) => !isGranted).map(({ right }) => right) },
    { rights: changes.filter(({ isGranted }) => isGranted).map(({ right }) => right) },
  ];
  if (kind === "role") {
    await saveRightsOfRole(tx, guildId, { roleId: id, rights: [...rights] });
    await recordAudit(tx, actor, { useCase, target: { kind, id }, before, after, now });
    return;
  }
  await saveRightsOfMember(tx, guildId, { userId: id, rights: [...rights] });
  const houseId = await ensureHouse(tx, guildId, guild);
  const { memberId } = await ensureMember(tx, guildId, { houseId, userId: id, name, now });
  await recordAudit(tx, actor, { useCase, target: { kind, id: memberId }, memberId, before, after, now });
}
