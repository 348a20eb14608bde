import type { Hundredths } from "@guildhall/core";
import { offeringModes } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { listHoldsOfMember, listPools } from "@guildhall/db/dkp";
import { findEntrant, type LootSession, listStandingBids } from "@guildhall/db/loot";
import { readPayable } from "../read-payable.ts";

/** What of a session concerns one member, and is nobody else's to read. */
export type OwnPart = {
  readonly memberId: number;
  /** For what they take part; null where they do not. */
  readonly interest: string | null;
  /** The most that they would pay; null without a bid. */
  readonly maximum: Hundredths | null;
  /** What they can spend here, without what other bids bind; null where nothing is paid, or gear is counted. */
  readonly payable: Hundredths | null;
  /** What the bid binds of their points; null where it binds nothing. */
  readonly held: Hundredths | null;
};

type Asked = { readonly session: LootSession; readonly memberId: number };

export async function readOwnPart(
  db: Queryable,
  guildId: string,
  { session, memberId }: Asked,
): Promise<OwnPart> {
  const { sessionId, poolId, mode } = session;
  const entrant = await findEntrant(db, guildId, { sessionId, memberId });
  const hold = (await listHoldsOfMember(db, guildId, memberId)).find((one) => one.sessionId === sessionId);
  const isOffered = offeringModes.includes(mode);
  const bids = isOffered ? [] : await listStandingBids(db, guildId, sessionId);
  const pool = (await listPools(db, guildId)).find((one) => one.poolId === poolId);
  const isSpent = pool !== undefined && pool.system !== "epgp";
  const payable = isSpent && (await readPayable(db, guildId, { pool, memberIds: [memberId], sessionId }));
  return {
    memberId,
    interest: entrant?.interest ?? null,
    maximum: bids.find((bid) => bid.memberId === memberId)?.maximum ?? null,
    payable: payable ? payable(memberId) : null,
    held: hold?.amount ?? null,
  };
}
