import type { Actor } from "@guildhall/core";
import type { AuditedUseCase, AuditValues } from "@guildhall/core/audit";
import type { Game } from "@guildhall/core/games";
import type { CatalogueChange } from "@guildhall/core/items";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { appendChanges, raiseCatalogueVersion } from "@guildhall/db/items";
import { recordAudit } from "#use-cases/audit/record-audit.ts";

type ByHand = {
  readonly useCase: Extract<AuditedUseCase, `items.${string}`>;
  readonly itemId: number;
  readonly game: Game;
  /** What of the item is another than before; left out where only what it stands for is. */
  readonly change?: CatalogueChange;
  readonly after?: AuditValues;
  /** What is somebody's own asks for no right. */
  readonly isOwn?: boolean;
  readonly now: Temporal.Instant;
};

/** Keeps what somebody changed of one item: in its life, in the audit, and for whoever looks at it. */
export async function recordByHand(
  tx: Transaction,
  actor: Actor,
  { useCase, itemId, game, change, after = {}, isOwn = false, now }: ByHand,
): Promise<void> {
  const { guildId } = actor;
  await appendChanges(tx, guildId, { runId: null, changes: change ? [change] : [], now });
  await raiseCatalogueVersion(tx, guildId, game);
  const target = { kind: "item", id: itemId } as const;
  await recordAudit(tx, actor, { useCase, isOwn, target, after, now });
  await recordFact(tx, { name: "items.catalogueChanged", guildId }, now);
}
