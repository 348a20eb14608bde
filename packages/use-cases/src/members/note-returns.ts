import { formatReturn, lapseBalanceJob } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { enqueueJob } from "@guildhall/db/jobs";
import { listAbsentMembers } from "@guildhall/db/members";

type Absent = Awaited<ReturnType<typeof listAbsentMembers>>;

type Heard = {
  readonly absent: Absent;
  readonly userIds: readonly string[];
  readonly asOf: Temporal.Instant;
};

/** Of those who had left the server and are back by this picture, somebody looks at what became of their points. */
export async function noteReturns(
  tx: Transaction,
  guildId: string,
  { absent, userIds, asOf }: Heard,
): Promise<void> {
  const left = absent.filter(({ leftAt }) => leftAt !== null);
  if (left.length === 0) return;
  // A picture that is older than their leaving brought nobody back.
  const stillAway = new Set((await listAbsentMembers(tx, guildId, userIds)).map(({ memberId }) => memberId));
  for (const { memberId, leftAt } of left)
    if (leftAt !== null && !stillAway.has(memberId)) {
      const slot = formatReturn({ memberId, leftAt, backAt: asOf });
      await enqueueJob(tx, guildId, { job: lapseBalanceJob, slot, dueAt: asOf });
    }
}
