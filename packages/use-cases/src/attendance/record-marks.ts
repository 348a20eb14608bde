import type { Actor } from "@guildhall/core";
import type { MarkManyInput } from "@guildhall/core/attendance";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { FormerMarks } from "./write-marks.ts";

type Marking = MarkManyInput & {
  readonly useCase: "attendance.markMany" | "attendance.writeMarkDraft";
  readonly former: FormerMarks;
  readonly now: Temporal.Instant;
};

/** One entry and one fact for all of them; nothing where everybody was marked so before. */
export async function recordMarks(
  tx: Transaction,
  actor: Actor,
  { useCase, eventId, marks, former, now }: Marking,
): Promise<void> {
  if (former.length === 0) return;
  const [first] = marks;
  const isAlike = first !== undefined && marks.every(({ result }) => result === first.result);
  const after = { memberCount: former.length, ...(isAlike && { result: first.result }) };
  const target = { kind: "event", id: eventId } as const;
  await recordAudit(tx, actor, { useCase, target, after, now });
  await recordFact(tx, { name: "attendance.marked", guildId: actor.guildId, eventId }, now);
}
