import { type Actor, userIdOf } from "@guildhall/core";
import {
  type ApplicationOutcome,
  type ApplicationState,
  isClearable,
  requireCleared,
} from "@guildhall/core/recruitment";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listClearances, saveClearance } from "@guildhall/db/recruitment";

type Deciding = {
  readonly applicationId: number;
  readonly outcome: ApplicationOutcome;
  /** Where the application is: once somebody decided, nobody waits. */
  readonly state: ApplicationState;
  /** Why the officer does not wait; null when nobody said. */
  readonly override: string | null;
};

/** Refuses to take somebody in whose former guild still has time to answer, unless the officer says why: that is kept. */
export async function passClearance(
  tx: Transaction,
  actor: Actor,
  { applicationId, state, ...deciding }: Deciding,
): Promise<void> {
  if (!isClearable(state)) return;
  const { guildId } = actor;
  const clearances = await listClearances(tx, guildId, [applicationId]);
  const by = { overrideReason: deciding.override, overriddenByUserId: userIdOf(actor) };
  for (const open of requireCleared(clearances, deciding))
    await saveClearance(tx, guildId, { ...open, ...by });
}

type Moved = {
  readonly applicationId: number;
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  readonly now: Temporal.Instant;
};

/** Once an application is decided its former guilds need not answer any more, and can again when it is reopened. */
export async function noteClearancesMoved(
  tx: Transaction,
  guildId: string,
  { applicationId, from, to, now }: Moved,
): Promise<void> {
  if (isClearable(from) === isClearable(to)) return;
  for (const { foreignGuildId } of await listClearances(tx, guildId, [applicationId]))
    await recordFact(tx, { name: "recruitment.clearanceChanged", guildId, foreignGuildId }, now);
}
