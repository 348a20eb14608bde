import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type {
  ListDropsInput,
  ListLootHistoryInput,
  PreviewDropsInput,
  SuggestAwardInput,
  ViewPriceHistoryInput,
} from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import {
  fallDays,
  listDrops,
  listLootHistory,
  listOpenSessions,
  previewDrops,
  suggestAward,
  viewItemStock,
  viewPriceHistory,
} from "@guildhall/use-cases/loot";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What is not handed over yet, and whether the reader decides about it. */
export async function readDrops(context: Context, actor: MemberActor, input: ListDropsInput) {
  return toPlain({ ...(await listDrops(context, actor, input)), canAward: hasRight(actor, "loot.award") });
}

export type DropsView = Plain<Awaited<ReturnType<typeof readDrops>>>;

export type DropInView = DropsView["rows"][number];

/** What a pasted list would record. */
export async function readDropsPreview(context: Context, actor: MemberActor, input: PreviewDropsInput) {
  return toPlain(await previewDrops(context, actor, input));
}

export type DropsPreviewView = Plain<Awaited<ReturnType<typeof readDropsPreview>>>;

/** Who would get a drop by the guild's rules. */
export async function readSuggestion(context: Context, actor: MemberActor, input: SuggestAwardInput) {
  return toPlain(await suggestAward(context, actor, input));
}

export type SuggestionView = Plain<Awaited<ReturnType<typeof readSuggestion>>>;

/** Who got what. */
export async function readLootHistory(context: Context, actor: MemberActor, input: ListLootHistoryInput) {
  return toPlain(await listLootHistory(context, actor, input));
}

export type LootHistoryView = Plain<Awaited<ReturnType<typeof readLootHistory>>>;

export type LootRowInView = LootHistoryView["rows"][number];

/** What an item went for of late, how often it falls, and what there is of it. */
export async function readPrices(context: Context, actor: MemberActor, input: ViewPriceHistoryInput) {
  const stock = { days: fallDays, ...(await viewItemStock(context, actor, input)) };
  return toPlain({ ...(await viewPriceHistory(context, actor, input)), stock });
}

export type PricesView = Plain<Awaited<ReturnType<typeof readPrices>>>;

/** What a member is offered, has yet to receive, and takes part in. */
export async function readOwnLoot(
  context: Context,
  actor: MemberActor,
  { language, memberId }: Pick<ListDropsInput, "language"> & { readonly memberId: number | undefined },
) {
  const sessions = await listOpenSessions(context, actor, { language });
  const owed = memberId === undefined ? [] : (await listDrops(context, actor, { language, memberId })).rows;
  return toPlain({
    owed,
    sessions: sessions.filter(({ isIn }) => isIn),
    otherCount: sessions.filter(({ isIn }) => !isIn).length,
    readAt: context.clock.now(),
  });
}

export type OwnLootView = Plain<Awaited<ReturnType<typeof readOwnLoot>>>;
