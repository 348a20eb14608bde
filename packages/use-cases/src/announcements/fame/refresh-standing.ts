import type { Transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import { listMessagesOfKind } from "@guildhall/db/messages";
import { honourMessageKind } from "./honour-message-kind.ts";

type Refreshing = {
  /** Left out: all. */
  readonly of?: readonly number[];
  readonly now: Temporal.Instant;
};

/** Honours that stand in Discord are drawn anew; what was never told is not told by this. */
export async function refreshStanding(
  tx: Transaction,
  guildId: string,
  { of, now }: Refreshing,
): Promise<void> {
  const told = (await listMessagesOfKind(tx, guildId, honourMessageKind)).map(({ subjectId }) => subjectId);
  const changed = told
    .filter((honourId) => !of || of.includes(honourId))
    .map((honourId) => ({ name: "announcements.honourChanged", guildId, honourId }) as const);
  await recordFacts(tx, changed, now);
}
