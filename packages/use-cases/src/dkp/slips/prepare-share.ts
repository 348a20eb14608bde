import { type Hundredths, Refusal, toHundredths } from "@guildhall/core";
import { missedResults } from "@guildhall/core/attendance";
import {
  type NewEntry,
  type Pool,
  planShare,
  type SharePointsInput,
  type Sharers,
} from "@guildhall/core/dkp";
import { findStanding, type Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listBalances } from "@guildhall/db/dkp";
import { getEvent } from "@guildhall/db/events";
import { listMembers, listRoster } from "@guildhall/db/members";
import { prepareSettlement } from "#use-cases/attendance/prepare-settlement.ts";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

/** Exactly what sharing would write: what one pays, and the part of each of the others. */
export type ShareLine = {
  readonly member: Member;
  readonly amount: Hundredths;
  readonly balance: Hundredths;
};

export type PreparedShare = {
  readonly entries: readonly NewEntry[];
  readonly lines: readonly ShareLine[];
  /** Fingerprint of the rows. */
  readonly previewId: string;
};

type Sharing = Pick<SharePointsInput, "slipId" | "memberId" | "amount" | "among"> & {
  readonly pool: Pool;
  readonly now: Temporal.Instant;
};

export async function prepareShare(
  db: Queryable,
  guildId: string,
  { slipId, memberId, amount, among, pool, now }: Sharing,
): Promise<PreparedShare> {
  const memberOf = new Map((await listMembers(db, guildId)).map((member) => [member.memberId, member]));
  if (!memberOf.has(memberId)) throw new Refusal("dkp.memberNotFound");
  const sharerIds = await listSharers(db, guildId, { among, now });
  const entries = planShare({ slipId, memberId, amount, sharerIds, at: now });
  const memberIds = entries.map((entry) => entry.memberId);
  const balances = await listBalances(db, guildId, { poolId: pool.poolId, memberIds });
  const lines = entries.flatMap((entry) => {
    const member = memberOf.get(entry.memberId);
    const balance = balances.get(entry.memberId) ?? toHundredths(0);
    return member ? [{ member, amount: entry.amount, balance }] : [];
  });
  const rows = entries.map((entry) => [entry.memberId, entry.amount] as const);
  return { entries, lines, previewId: fingerprintOf([pool.poolId, rows]) };
}

type Asked = { readonly among: Sharers; readonly now: Temporal.Instant };

async function listSharers(
  db: Queryable,
  guildId: string,
  { among, now }: Asked,
): Promise<readonly number[]> {
  if (among === "active") {
    const roster = await listRoster(db, guildId);
    return roster.filter((member) => findStanding(member) === "active").map(({ memberId }) => memberId);
  }
  const event = await getEvent(db, guildId, among.eventId);
  const { lines } = await prepareSettlement(db, guildId, { event, now });
  return lines.filter(({ result }) => !missedResults.includes(result)).map(({ memberId }) => memberId);
}
