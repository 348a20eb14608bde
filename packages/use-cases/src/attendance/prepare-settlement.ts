import { createHash } from "node:crypto";
import type { Hundredths } from "@guildhall/core";
import {
  type AttendanceRule,
  previewSettlement,
  readRule,
  ruleOf,
  type SettlementLine,
} from "@guildhall/core/attendance";
import { type NewEntry, planPayment, sumAmounts } from "@guildhall/core/dkp";
import { type GuildEvent, hasEnded } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { findLatestSettlement, listResults } from "@guildhall/db/attendance";
import { listStandingEntries } from "@guildhall/db/dkp";
import { getSettings } from "@guildhall/db/settings";
import { gatherAttendees, type NamedAttendee } from "./gather-attendees.ts";

/** Exactly what settling an event would write, for a person to read first. */
export type SettlementPreview = {
  readonly event: GuildEvent;
  /** Settling waits for the end; before it this shows how things stand. */
  readonly hasEnded: boolean;
  readonly rule: AttendanceRule;
  readonly lines: readonly (SettlementLine & NamedAttendee)[];
  /** Rows that the ledger would get: pay, and the undoing of what was paid otherwise before. */
  readonly entries: readonly NewEntry[];
  /** Sum of those rows. */
  readonly entriesTotal: Hundredths;
  /** Number of the settling that this one would be; above 1 the event was settled before. */
  readonly settlementNumber: number;
  /** Whether settling would change anything: a result, or an amount. */
  readonly hasChanges: boolean;
  /** Fingerprint of the results and amounts. Settling asks for it, so that what was read is what is written. */
  readonly previewId: string;
};

/** Judges everybody and compares with what was settled before. What was settled keeps the rule that it was settled by. */
export async function prepareSettlement(
  db: Queryable,
  guildId: string,
  { event, now }: { readonly event: GuildEvent; readonly now: Temporal.Instant },
): Promise<SettlementPreview> {
  const isOver = hasEnded(event, now);
  const soFar = isOver ? event : { ...event, endsAt: latest(now, event.startsAt) };
  const attendees = await gatherAttendees(db, guildId, soFar);
  const before = await findLatestSettlement(db, guildId, event.eventId);
  const rule = before ? readRule(before.rule) : ruleOf(await getSettings(db, guildId));
  const lines = previewSettlement(soFar, rule, attendees);
  const settlementNumber = (before?.number ?? 0) + 1;
  const due = lines.map(({ memberId, amount, result }) => ({ memberId, amount, reason: result }));
  const standing = await listStandingEntries(db, guildId, event.eventId);
  const payment = { eventId: event.eventId, settlementNumber, effectiveAt: event.endsAt };
  const entries = planPayment(payment, due, standing);
  const settled = before && fingerprint(await listResults(db, guildId, before.settlementId));
  const previewId = fingerprint(lines);
  return {
    event,
    hasEnded: isOver,
    rule,
    lines,
    entries,
    entriesTotal: sumAmounts(entries),
    settlementNumber,
    hasChanges: previewId !== settled,
    previewId,
  };
}

type Outcome = Pick<SettlementLine, "memberId" | "result" | "amount">;

function fingerprint(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .map(({ memberId, result, amount }) => [memberId, result, amount] as const)
    .toSorted(([a], [b]) => a - b);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16);
}

function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}
