import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChangeCounts, ImportItemsFileInput } from "@guildhall/core/items";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { createRun, findRunByKey } from "@guildhall/db/items";
import { ensureHouse } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { type PreparedItemsFile, prepareItemsFile } from "./prepare-items-file.ts";
import { writeCatalogue } from "./write-catalogue.ts";

/**
 * A file of items comes into the guild's own catalogue, in one transaction. What was read is what is written, or nothing. The
 * same press twice writes once.
 */
export async function importItemsFile(
  { db, clock }: Context,
  actor: Actor,
  { importKey, previewId, ...input }: ImportItemsFileInput,
): Promise<{ readonly runId: number }> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await findRunByKey(tx, guildId, importKey);
    if (known !== undefined) return { runId: known };
    const plan = await prepareItemsFile(tx, actor, input);
    requireConfirmed(plan, previewId);
    const houseId = await ensureHouse(tx, guildId, guild);
    const askedByMemberId = await ensureActingMember(tx, actor, { houseId, now });
    const runId = await recordRun(tx, guildId, { plan, importKey, askedByMemberId, now });
    const { game } = plan;
    await writeCatalogue(tx, guildId, { game, provider: "file", runId, plan, now });
    const target = { kind: "catalogueRun", id: runId } as const;
    const after = toAuditCounts(plan.counts);
    await recordAudit(tx, actor, { useCase: "items.importItemsFile", target, after, now });
    await recordFact(tx, { name: "items.catalogueChanged", guildId }, now);
    return { runId };
  });
}

function requireConfirmed(plan: PreparedItemsFile, previewId: string): void {
  if (plan.added.length + plan.changed.length === 0) throw new Refusal("items.fileChangesNothing");
  if (plan.previewId !== previewId) throw new Refusal("items.fileChanged");
  const { foundCount: found, listedCount: listed } = plan;
  if (plan.isShrunken) throw new Refusal("items.fileShrunken", { found, listed });
}

type Recorded = {
  readonly plan: PreparedItemsFile;
  readonly importKey: string;
  readonly askedByMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** As many errors of a run as are kept; how many there were is counted. */
const mostErrors = 100;

async function recordRun(
  tx: Transaction,
  guildId: string,
  { plan, importKey, askedByMemberId, now }: Recorded,
): Promise<number> {
  const { game, counts, foundCount, problems } = plan;
  return await createRun(tx, guildId, {
    ...counts,
    game,
    provider: "file",
    cause: "asked",
    state: "done",
    runKey: importKey,
    askedByMemberId,
    queuedAt: now,
    startedAt: now,
    finishedAt: now,
    seen: foundCount,
    errorCount: problems.length,
    errors: problems.slice(0, mostErrors).map(({ line, cause }) => ({ place: String(line), code: cause })),
  });
}

function toAuditCounts({ added, changed, gone, back }: ChangeCounts) {
  return { addedCount: added, changedCount: changed, goneCount: gone, backCount: back };
}
