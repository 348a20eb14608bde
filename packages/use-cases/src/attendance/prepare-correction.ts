import { type Hundredths, Refusal } from "@guildhall/core";
import {
  type Attendee,
  previewSettlement,
  type Result,
  readRule,
  withholdPay,
} from "@guildhall/core/attendance";
import { planPayment, sumAmounts } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { type AttendanceResult, findLatestSettlement, listResults } from "@guildhall/db/attendance";
import { findPayingPool, listStandingEntries } from "@guildhall/db/dkp";
import { findMember } from "@guildhall/db/members";
import { limitEntries } from "#use-cases/dkp/limit-entries.ts";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { gatherAttendees } from "./gather-attendees.ts";
import { loadPay } from "./load-pay.ts";
import type { NewSettlement } from "./write-settlement.ts";

/** What giving one member another result would write. Everybody else keeps what the last settling gave. */
export type Correction = NewSettlement & {
  readonly before: AttendanceResult | undefined;
  readonly after: AttendanceResult;
  /** Sum of the rows that the ledger would get. */
  readonly entriesTotal: Hundredths;
  /** Fingerprint of all that is the member's in it. */
  readonly previewId: string;
};

type Wanted = {
  readonly event: GuildEvent;
  readonly memberId: number;
  readonly result: Result;
  /** What is known of the member, where it was read already. */
  readonly attendee?: Attendee | undefined;
};

/** One member's result as an officer says it, by the rule that the event was settled by. */
export async function prepareCorrection(
  db: Queryable,
  guildId: string,
  { event, memberId, result, attendee: read }: Wanted,
): Promise<Correction> {
  const { eventId, title, endsAt } = event;
  const settled = await findLatestSettlement(db, guildId, eventId);
  if (!settled) throw new Refusal("attendance.notSettled", { title });
  const rule = readRule(settled.rule);
  const attendee = read ?? (await findAttendee(db, guildId, { event, memberId }));
  const pool = await findPayingPool(db, guildId, event);
  const judged = previewSettlement(event, rule, [{ ...attendee, mark: result, markSource: "officer" }]);
  const [line] = withholdPay(judged, await loadPay(db, guildId, { event, pool }));
  if (!line) throw new Error("A member who is marked has no line");
  const { amount, countedMinutes } = line;
  const after = { memberId, result, countedMinutes, amount, source: "officer" } as const;
  const results = await listResults(db, guildId, settled.settlementId);
  // Of a person who was two rows, the better one comes last.
  const resultOf = new Map(results.map((one) => [one.memberId, one]));
  const before = resultOf.get(memberId);
  const settlementNumber = settled.number + 1;
  const own = (await listStandingEntries(db, guildId, eventId)).filter(
    (entry) => entry.memberId === memberId,
  );
  const payment = { eventId, settlementNumber, effectiveAt: endsAt };
  const paid = planPayment(payment, [{ memberId, amount, reason: result }], own);
  const entries = await limitEntries(db, guildId, { pool, entries: paid });
  return {
    event,
    rule,
    settlementNumber,
    entries,
    results: [...resultOf.set(memberId, after).values()],
    before,
    after,
    entriesTotal: sumAmounts(entries),
    previewId: fingerprintOf([before?.result, before?.amount, result, amount, sumAmounts(entries)]),
  };
}

/** Also somebody of whom nothing was heard. */
async function findAttendee(
  db: Queryable,
  guildId: string,
  { event, memberId }: Pick<Wanted, "event" | "memberId">,
): Promise<Attendee> {
  const member = await findMember(db, guildId, memberId);
  if (!member) throw new Refusal("attendance.memberNotFound");
  const [known] = await gatherAttendees(db, guildId, { event, member });
  return known ?? { memberId, answer: null, answeredAt: null, intervals: [], mark: null };
}
