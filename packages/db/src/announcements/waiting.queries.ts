import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { type Tally, tallyBy, toTally } from "../tally.ts";
import { giftCodes, giftCodeTicks } from "./codes.tables.ts";

type Asked = {
  readonly userId: string;
  readonly now: Temporal.Instant;
  readonly until: Temporal.Instant;
};

/** Codes that run out until then and that this person has not ticked. */
export async function tallyExpiringCodes(
  db: Queryable,
  guildId: string,
  { userId, now, until }: Asked,
): Promise<Tally> {
  const { expiresAt, endedAt } = giftCodes;
  const isTicked = and(eq(giftCodeTicks.codeId, giftCodes.id), eq(giftCodeTicks.userId, userId));
  const isExpiring = and(isNull(endedAt), gt(expiresAt, now), lte(expiresAt, until));
  const rows = await db
    .select(tallyBy(expiresAt))
    .from(giftCodes)
    .leftJoin(giftCodeTicks, isTicked)
    .where(and(eq(giftCodes.guildId, guildId), isExpiring, isNull(giftCodeTicks.id)));
  return toTally(rows);
}
