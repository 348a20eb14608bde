import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import type { ImportChanges, ImportKind } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import { createImport } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { findActingMember } from "./find-acting-member.ts";

/** An import as it was written. */
export type Imported = { readonly importKey: string; readonly changes: ImportChanges };

export const noChanges: ImportChanges = {
  madeMemberIds: [],
  standings: [],
  ranks: [],
  characterIds: [],
  buildIds: [],
  noteIds: [],
  newcomerIds: [],
  entryCount: 0,
};

type ImportToRecord = {
  readonly useCase: AuditedUseCase;
  readonly importKey: string;
  readonly kind: ImportKind;
  readonly changes: ImportChanges;
  /** What the audit tells beside the number of people. */
  readonly after?: AuditValues;
  readonly now: Temporal.Instant;
};

/** Keeps what an import made, for the way back, and tells of it: one entry of the audit, and a fact for each member. */
export async function recordImport(
  tx: Transaction,
  actor: Actor,
  { useCase, importKey, kind, changes, now, ...told }: ImportToRecord,
): Promise<Imported> {
  const { guildId } = actor;
  const after = { memberCount: changes.madeMemberIds.length, ...told.after };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, after, now });
  const importedByMemberId = (await findActingMember(tx, actor))?.memberId ?? null;
  const row = { importKey, kind, changes, importedAt: now, importedByMemberId };
  await createImport(tx, guildId, row);
  await recordFacts(tx, listFacts(guildId, changes), now);
  return { importKey, changes };
}

/** Whoever is new, whoever is not as before, and who is a full member by it. */
function listFacts(guildId: string, { madeMemberIds, standings, ranks, newcomerIds }: ImportChanges) {
  const changed = new Set([...standings, ...ranks].map(({ memberId }) => memberId));
  const activated = standings.filter(({ after }) => after === "active").map(({ memberId }) => memberId);
  return [
    ...madeMemberIds.map((memberId) => ({ name: "members.memberAdded", guildId, memberId }) as const),
    ...[...changed]
      .filter((memberId) => !madeMemberIds.includes(memberId))
      .map((memberId) => ({ name: "members.memberChanged", guildId, memberId }) as const),
    ...[...new Set([...madeMemberIds, ...activated])].map(
      (memberId) => ({ name: "members.memberActivated", guildId, memberId }) as const,
    ),
    ...newcomerIds.map((newcomerId) => ({ name: "members.newcomerChanged", guildId, newcomerId }) as const),
  ];
}
