import { type Actor, type Hundredths, hasRight } from "@guildhall/core";
import {
  type AwardState,
  type DropState,
  dropsToldDays,
  type LootMode,
  type ViewDecisionInput,
} from "@guildhall/core/loot";
import { type ShownRanking, showRanking, winnerOf } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { findEvent } from "@guildhall/db/events";
import { countDropsSince, type Drop, findDrop } from "@guildhall/db/loot";
import { listNamed, listRoster } from "@guildhall/db/members";
import { findRulesVersion } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { loadDecision } from "./load-decision.ts";
import { type ItemInRow, nameItems } from "./name-items.ts";
import { type PersonInRow, toPerson } from "./person-in-row.ts";
import { readSight } from "./read-sight.ts";
import { type PriceHistory, readPriceHistory } from "./sessions/view-price-history.ts";

export type DecisionView = {
  readonly dropId: number;
  readonly sessionId: number | null;
  readonly item: ItemInRow | null;
  readonly droppedAt: Temporal.Instant;
  readonly dropState: DropState;
  readonly event: { readonly eventId: number; readonly title: string } | null;
  readonly mode: LootMode;
  /** The version of the guild's rules that it was decided by, with its name; null where none was asked. */
  readonly rules: { readonly version: number; readonly name: string | null } | null;
  readonly decidedAt: Temporal.Instant;
  /** Null where the clock did, or a program. */
  readonly decidedBy: PersonInRow | null;
  /** Why officers took another one than the first, in their words. */
  readonly overrideReason: string | null;
  /** As whoever asks may read it. */
  readonly ranking: ShownRanking;
  /** The first, or whom officers took; null when nobody was let in. */
  readonly winnerId: number | null;
  /** Everybody to whom it was offered or given, in that order. */
  readonly awards: readonly {
    readonly awardId: number;
    readonly memberId: number;
    readonly state: AwardState;
    readonly price: Hundredths | null;
  }[];
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
  /** Whoever asks; null for somebody whom the roster does not know. */
  readonly ownMemberId: number | null;
  /** How often it fell of late, this drop included. */
  readonly dropCount: number;
  readonly prices: PriceHistory;
  /** Whom officers could take instead; empty for who is none. */
  readonly roster: readonly PersonInRow[];
};

/** How a drop was decided: order, gates and what decided each place are everybody's to read. */
export async function viewDecision(
  { db, clock }: Context,
  actor: Actor,
  { language, ...asked }: ViewDecisionInput,
): Promise<DecisionView> {
  const { guildId } = actor;
  const { decision, awards } = await loadDecision(db, guildId, asked);
  const drop = await findDrop(db, guildId, decision.dropId);
  if (!drop) throw new Error("A decision is of a drop that is there");
  const sight = await readSight(db, actor);
  const people = await listNamed(db, guildId);
  const ranking = showRanking(decision.ranking, sight);
  const named = [...ranking.places, ...ranking.outsiders, ...awards].map(({ memberId }) => memberId);
  const [item] = await nameItems(db, guildId, { itemIds: [drop.itemId], language });
  return {
    dropId: drop.dropId,
    sessionId: decision.sessionId,
    item: item ?? null,
    droppedAt: drop.droppedAt,
    dropState: drop.state,
    event: await nameEvent(db, guildId, drop),
    mode: decision.mode,
    rules: await nameRules(db, guildId, decision.ruleSetVersion),
    decidedAt: decision.decidedAt,
    decidedBy: people.find(({ memberId }) => memberId === decision.decidedByMemberId) ?? null,
    overrideReason: decision.overrideReason,
    ranking,
    winnerId: winnerOf(decision.ranking),
    awards: awards.map(({ awardId, memberId, state, price }) => ({ awardId, memberId, state, price })),
    people: people.filter(({ memberId }) => named.includes(memberId)).map(toPerson),
    ownMemberId: sight.viewerId,
    dropCount: await countDropsSince(db, guildId, {
      itemId: drop.itemId,
      since: clock.now().subtract({ hours: 24 * dropsToldDays }),
    }),
    prices: await readPriceHistory(db, guildId, drop.itemId),
    roster: hasRight(actor, "loot.award") ? (await listRoster(db, guildId)).map(toPerson) : [],
  };
}

async function nameEvent(db: Queryable, guildId: string, { eventId }: Drop) {
  const event = eventId === null ? undefined : await findEvent(db, guildId, eventId);
  return event ? { eventId: event.eventId, title: event.title } : null;
}

async function nameRules(db: Queryable, guildId: string, version: number | null) {
  if (version === null) return null;
  const known = version === 0 ? undefined : await findRulesVersion(db, guildId, version);
  return { version, name: known?.name ?? null };
}
