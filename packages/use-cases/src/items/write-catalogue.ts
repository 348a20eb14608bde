import type { Game } from "@guildhall/core/games";
import {
  type CatalogueChange,
  type CataloguePlan,
  type ItemProvider,
  toItemState,
} from "@guildhall/core/items";
import type { Transaction } from "@guildhall/db";
import {
  appendChanges,
  createItems,
  type Owner,
  raiseCatalogueVersion,
  saveItems,
} from "@guildhall/db/items";

type Writing = {
  readonly game: Game;
  readonly provider: ItemProvider;
  /** Under which the changes are kept. */
  readonly runId: number;
  readonly plan: CataloguePlan;
  readonly now: Temporal.Instant;
};

/** Writes what a provider changes in a catalogue, in a few statements however much it is, and keeps what was before. */
export async function writeCatalogue(
  tx: Transaction,
  owner: Owner,
  { game, provider, runId, plan, now }: Writing,
): Promise<void> {
  const made = plan.added.map(({ sourceId, after }) => ({ sourceId, provider, ...after }));
  const idOf = await createItems(tx, owner, { game, made, now });
  const added = plan.added.flatMap(({ sourceId, after }): readonly CatalogueChange[] => {
    const itemId = idOf.get(sourceId);
    return itemId === undefined ? [] : [{ itemId, kind: "added", before: null, after }];
  });
  const changed = plan.changed.map(
    ({ item, kind, after }): CatalogueChange => ({
      itemId: item.itemId,
      kind,
      before: toItemState(item),
      after,
    }),
  );
  const saved = plan.changed.map(({ item, after }) => ({ ...item, ...after }));
  await saveItems(tx, owner, { saved, now });
  await appendChanges(tx, owner, { runId, changes: [...added, ...changed], now });
  if (added.length + changed.length > 0) await raiseCatalogueVersion(tx, owner, game);
}
