import type { Stay } from "./plan-lapse.ts";

/** The job that looks at the account of somebody who is back in the server. Its name stands in the database. */
export const lapseBalanceJob = "lapse-balance";

type Return = Stay & { readonly memberId: number };

/** Names the return: told twice, it is one run. */
export function formatReturn({ memberId, leftAt, backAt }: Return): string {
  return [memberId, leftAt.epochMilliseconds, backAt.epochMilliseconds].join("-");
}

export function readReturn(slot: string): Return {
  const [memberId = 0, leftAt = 0, backAt = 0] = slot.split("-").map(Number);
  return {
    memberId,
    leftAt: Temporal.Instant.fromEpochMilliseconds(leftAt),
    backAt: Temporal.Instant.fromEpochMilliseconds(backAt),
  };
}
