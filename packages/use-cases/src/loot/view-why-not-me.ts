import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AwardState, LootMode, ViewWhyNotMeInput } from "@guildhall/core/loot";
import type { Member } from "@guildhall/core/members";
import {
  asAwarded,
  type Explanation,
  explainPlace,
  type Sight,
  showExplanation,
} from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { type Decision, findDrop, findLootSession } from "@guildhall/db/loot";
import { listNamed, readAccounts } from "@guildhall/db/members";
import { listWanted } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { readCutoff } from "#use-cases/wishlists/read-cutoff.ts";
import { loadDecision } from "./load-decision.ts";
import { type ItemInRow, nameItems } from "./name-items.ts";
import { type PersonInRow, toPerson } from "./person-in-row.ts";
import { readSight } from "./read-sight.ts";

/** Why somebody was not among those who were asked. */
export type NotAsked = {
  /** When the person wished for it; null without a wish that is open now. */
  readonly wishedAt: Temporal.Instant | null;
  /** Up to when a wish had to be there to count. */
  readonly countedUntil: Temporal.Instant;
};

export type WhyNotMe = {
  readonly dropId: number;
  readonly item: ItemInRow | null;
  readonly mode: LootMode;
  readonly decidedAt: Temporal.Instant;
  readonly memberId: number;
  readonly name: string;
  /** Whether whoever asks is the person. */
  readonly isOwn: boolean;
  /** Null for somebody who was not asked; `notAsked` says why. */
  readonly explanation: Explanation | null;
  readonly notAsked: NotAsked | null;
  /** Whoever has got it, or was first; null when nobody was let in. */
  readonly winner: PersonInRow | null;
  /** Why officers took another one than the first, in their words. */
  readonly overrideReason: string | null;
  /** What became of it for the person; null where it was never offered. */
  readonly ownState: AwardState | null;
  /** How many were offered it before the winner and let it pass. */
  readonly passedCount: number;
  /** Things that the person's numbers come from. */
  readonly items: readonly ItemInRow[];
};

/** "Why not me?": the own numbers, those of the winner that are anybody's, and the least that would have turned it. Private to whom it is about, and the officers who give loot. */
export async function viewWhyNotMe(
  { db }: Context,
  actor: Actor,
  { language, memberId: asked, ...of }: ViewWhyNotMeInput,
): Promise<WhyNotMe> {
  const { guildId } = actor;
  const sight = await readSight(db, actor);
  const people = await listNamed(db, guildId);
  const accountOf = await readAccounts(db, guildId);
  const askedId = typeof asked === "number" ? accountOf(asked) : asked;
  const { memberId, name } = chooseSubject(actor, sight, { asked: askedId, people });
  const { decision, awards, outcome } = await loadDecision(db, guildId, of);
  const drop = await findDrop(db, guildId, decision.dropId);
  if (!drop) throw new Error("A decision is of a drop that is there");
  const ranking = asAwarded(decision.ranking, outcome, memberId);
  const explained = explainPlace(ranking, memberId);
  const explanation = explained ? showExplanation(explained, sight) : null;
  const winnerId = explained?.winnerId ?? outcome.awardedTo;
  const winner = people.find((one) => one.memberId === winnerId);
  const items = await nameItems(db, guildId, {
    itemIds: [drop.itemId, ...listItemsBehind(explanation)],
    language,
  });
  return {
    dropId: drop.dropId,
    item: items.find(({ itemId }) => itemId === drop.itemId) ?? null,
    mode: decision.mode,
    decidedAt: decision.decidedAt,
    memberId,
    name,
    isOwn: memberId === sight.viewerId,
    explanation,
    notAsked: explanation ? null : await findNotAsked(db, guildId, { decision, drop, memberId }),
    winner: winner ? toPerson(winner) : null,
    overrideReason: explained?.isOverridden ? decision.overrideReason : null,
    ownState: awards.findLast((award) => award.memberId === memberId)?.state ?? null,
    passedCount: outcome.passedIds.filter((one) => one !== memberId).length,
    items,
  };
}

/** Of whom it is told: whoever asks, or somebody of the roster for officers who give loot. */
function chooseSubject(
  actor: Actor,
  { viewerId }: Pick<Sight, "viewerId">,
  {
    asked = viewerId,
    people,
  }: { readonly asked: number | null | undefined; readonly people: readonly Member[] },
): Member {
  if (asked !== viewerId) requireRight(actor, "loot.award");
  const member = people.find(({ memberId }) => memberId === asked);
  if (!member) throw new Refusal("members.notFound");
  return member;
}

/** What the person took that counted, or kept the person out. */
function listItemsBehind(explanation: Explanation | null): readonly number[] {
  const counted = explanation?.lines.flatMap(({ own }) => own.items ?? []) ?? [];
  const keptOut = explanation?.failures.flatMap(({ item }) => item ?? []) ?? [];
  return [...counted, ...keptOut].map(({ itemId }) => itemId);
}

type Missing = {
  readonly decision: Decision;
  readonly drop: { readonly itemId: number; readonly eventId: number | null };
  readonly memberId: number;
};

/** The person's wish for it, and up to when one had to be there. */
async function findNotAsked(
  db: Queryable,
  guildId: string,
  { decision, drop, memberId }: Missing,
): Promise<NotAsked> {
  const { sessionId, decidedAt } = decision;
  const session = sessionId === null ? undefined : await findLootSession(db, guildId, sessionId);
  const wanted = await listWanted(db, guildId, { itemIds: [drop.itemId] });
  const own = wanted.filter((wish) => wish.memberId === memberId).map(({ wishedAt }) => wishedAt);
  return {
    wishedAt: own.toSorted(Temporal.Instant.compare)[0] ?? null,
    countedUntil: await readCutoff(db, guildId, {
      openedAt: session?.openedAt ?? decidedAt,
      eventId: drop.eventId,
    }),
  };
}
