import type { Actor } from "@guildhall/core";
import { type RuleSet, type RulesVersion, requireSeenRules } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { appendRulesVersion } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { readRules } from "../read-rules.ts";

export type RulesChange = {
  readonly useCase: "wishlists.saveRules" | "wishlists.restoreRules";
  readonly seenVersion: number;
  readonly name: string;
  readonly rules: RuleSet;
  readonly restoredVersion: number | null;
  readonly now: Temporal.Instant;
};

/** A new version of the rules, in force from now on, for whoever read the one before. The guild must be locked. */
export async function appendRules(
  tx: Transaction,
  actor: Actor,
  { useCase, seenVersion, now, ...change }: RulesChange,
): Promise<RulesVersion> {
  const { guildId } = actor;
  const inForce = await readRules(tx, guildId);
  requireSeenRules(inForce, seenVersion);
  const values = {
    before: { rulesVersion: inForce.version },
    after: { rulesVersion: inForce.version + 1 },
  };
  await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, ...values, now });
  const savedByMemberId = (await findActingMember(tx, actor))?.memberId ?? null;
  const saved = { version: inForce.version + 1, ...change, savedAt: now, savedByMemberId };
  await appendRulesVersion(tx, guildId, saved);
  await recordFact(tx, { name: "wishlists.rulesChanged", guildId }, now);
  return saved;
}
