import { Refusal } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import { type NightChoice, type NightDrop, type NightLine, planNight } from "@guildhall/core/loot";
import type { Candidate, Rules } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { findPayingPool } from "@guildhall/db/dkp";
import { getEvent } from "@guildhall/db/events";
import { type Drop, listWaitingDrops } from "@guildhall/db/loot";
import { listMembersByIds } from "@guildhall/db/members";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { gatherCandidates } from "#use-cases/wishlists/gather-candidates.ts";
import type { CountedWish } from "#use-cases/wishlists/list-counted-wishes.ts";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { readWishes } from "../rank-drop.ts";
import { weighItems } from "../weigh-items.ts";

/** Exactly what handing out a night would write. */
export type PreparedNight = {
  readonly event: GuildEvent;
  readonly drops: readonly Drop[];
  readonly lines: readonly NightLine[];
  readonly rulesVersion: number;
  /** Fingerprint of who gets what. */
  readonly previewId: string;
};

export type AskedNight = {
  readonly eventId: number;
  readonly choices: readonly NightChoice[];
  readonly now: Temporal.Instant;
};

/** Winners of all drops of an event that wait, one after the other. */
export async function prepareNight(
  db: Queryable,
  guildId: string,
  { eventId, choices, now }: AskedNight,
): Promise<PreparedNight> {
  const event = await getEvent(db, guildId, eventId);
  const drops = await listWaitingDrops(db, guildId, eventId);
  if (drops.length === 0) throw new Refusal("loot.nothingOpen");
  await requireMembers(db, guildId, choices);
  const { rules, version: rulesVersion } = await readRules(db, guildId);
  const wishers = await readWishers(db, guildId, { event, drops, choices, rules, now });
  const lines = planNight({ drops: wishers, rules, choices, now });
  const previewId = fingerprintOf(lines.map(({ dropId, memberId }) => [dropId, memberId]));
  return { event, drops, lines, rulesVersion, previewId };
}

async function requireMembers(
  db: Queryable,
  guildId: string,
  choices: readonly NightChoice[],
): Promise<void> {
  const chosen = new Set(choices.flatMap(({ memberId }) => memberId ?? []));
  const known = await listMembersByIds(db, guildId, [...chosen]);
  if (known.length < chosen.size) throw new Refusal("members.notFound");
}

type Reading = Pick<AskedNight, "choices" | "now"> & {
  readonly event: GuildEvent;
  readonly drops: readonly Drop[];
  readonly rules: Rules;
};

/** Everybody who wants one of the drops, read once for all of them. */
async function readWishers(
  db: Queryable,
  guildId: string,
  { event, drops, choices, rules, now }: Reading,
): Promise<readonly NightDrop[]> {
  const weights = await weighItems(
    db,
    guildId,
    drops.map(({ itemId }) => itemId),
  );
  const wishesOf = new Map<number, ReadonlyMap<number, CountedWish>>();
  for (const drop of drops)
    if (!wishesOf.has(drop.itemId))
      wishesOf.set(drop.itemId, await readWishes(db, guildId, { drop, rules, now }));
  const wanting = [...wishesOf.values()].flatMap((wishes) => [...wishes.keys()]);
  const named = choices.flatMap(({ memberId }) => memberId ?? []);
  const candidates = await gatherCandidates(db, guildId, {
    entrants: [...new Set([...wanting, ...named])].map((memberId) => ({ memberId })),
    eventId: event.eventId,
    poolId: (await findPayingPool(db, guildId, event))?.poolId ?? null,
    rules,
    now,
  });
  return drops.map(({ dropId, itemId, droppedAt }) => ({
    ...{ dropId, itemId, droppedAt, weight: weights.get(itemId) ?? 0 },
    wishers: candidates.map((candidate) => asWisher(candidate, wishesOf.get(itemId))),
  }));
}

function asWisher(candidate: Candidate, wishes: ReadonlyMap<number, CountedWish> | undefined) {
  const wish = wishes?.get(candidate.memberId);
  if (!wish) return { candidate, quantity: null };
  const { interest, rank: wishRank, wishedAt, quantityOpen: quantity } = wish;
  return { candidate: { ...candidate, interest, wishRank, wishedAt }, quantity };
}
