import type { Hundredths } from "@guildhall/core";
import type { AttendanceRule, SettlementLine } from "@guildhall/core/attendance";
import { type NewEntry, planPayment, sumAmounts } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listResults } from "@guildhall/db/attendance";
import { listStandingEntries } from "@guildhall/db/dkp";
import { limitEntries } from "#use-cases/dkp/limit-entries.ts";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { type JudgedLine, judgeEvent } from "./judge-event.ts";

/** Exactly what settling an event would write, for a person to read first. */
export type SettlementPreview = {
  readonly event: GuildEvent;
  /** Settling waits for the end; before it this shows how things stand. */
  readonly hasEnded: boolean;
  readonly rule: AttendanceRule;
  readonly lines: readonly JudgedLine[];
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

/** Judges everybody and compares with what was settled before. */
export async function prepareSettlement(
  db: Queryable,
  guildId: string,
  { event, now }: { readonly event: GuildEvent; readonly now: Temporal.Instant },
): Promise<SettlementPreview> {
  const { settlement: before, lines, pool, ...judged } = await judgeEvent(db, guildId, { event, now });
  const settlementNumber = (before?.number ?? 0) + 1;
  const due = lines.map(({ memberId, amount, result }) => ({ memberId, amount, reason: result }));
  const standing = await listStandingEntries(db, guildId, event.eventId);
  const payment = { eventId: event.eventId, settlementNumber, effectiveAt: event.endsAt };
  const entries = await limitEntries(db, guildId, { pool, entries: planPayment(payment, due, standing) });
  const settled = before && fingerprint(await listResults(db, guildId, before.settlementId));
  const outcomes = fingerprint(lines);
  return {
    event,
    ...judged,
    lines,
    entries,
    entriesTotal: sumAmounts(entries),
    settlementNumber,
    // Pay that an officer took back is due again, though every result is as it was.
    hasChanges: outcomes !== settled || entries.length > 0,
    previewId: fingerprintOf([outcomes, fingerprint(entries.filter(({ kind }) => kind === "limit"))]),
  };
}

type Outcome = Pick<SettlementLine, "memberId" | "amount"> & { readonly result?: string };

function fingerprint(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ memberId, result, amount }) => [memberId, result, amount] as const);
  return fingerprintOf(rows.toSorted(([a], [b]) => a - b));
}
