import { type Actor, Refusal } from "@guildhall/core";
import { type LootSessionInput, offeringModes } from "@guildhall/core/loot";
import type { Failure } from "@guildhall/core/wishlists";
import { findDrop, findLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { readSight } from "../read-sight.ts";
import { type RankedContenders, rankContenders } from "./rank-contenders.ts";

/** Where somebody who takes part would stand if the session ended now. */
export type OwnStanding = {
  /** The gates that keep them out; none for who is let in. */
  readonly failures: readonly Failure[];
  /** From 1, among those who are let in; null where the rules do not decide alone, or dice would. */
  readonly place: number | null;
  /** How many are let in. */
  readonly count: number;
};

/**
 * Where whoever asks would stand: a wish takes part by itself, also where a gate keeps its member out. Null for who does not
 * take part, once it is over, and in ways where whoever presses or bids is judged at once.
 */
export async function viewOwnStanding(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<OwnStanding | null> {
  const { guildId } = actor;
  const session = await findLootSession(db, guildId, sessionId);
  const drop = session && (await findDrop(db, guildId, session.dropId));
  if (!session || !drop) throw new Refusal("loot.sessionNotFound");
  const { mode, state } = session;
  if (!offeringModes.includes(mode) || (state !== "open" && state !== "closed")) return null;
  const { viewerId } = await readSight(db, actor);
  if (viewerId === null) return null;
  const ranked = await rankContenders(db, guildId, { session, drop, now: clock.now() });
  const { places, outsiders } = ranked.ranking;
  const keptOut = outsiders.find(({ memberId }) => memberId === viewerId);
  if (keptOut) return { failures: keptOut.failures, place: null, count: places.length };
  const index = places.findIndex(({ memberId }) => memberId === viewerId);
  if (index < 0) return null;
  const isTold = mode === "priority" && !isThrown(ranked, index) && !isThrown(ranked, index + 1);
  return { failures: [], place: isTold ? index + 1 : null, count: places.length };
}

/** Whether dice will decide between whoever stands there and the one before. */
function isThrown({ ranking, throwsDice }: RankedContenders, index: number): boolean {
  const decidedBy = ranking.places[index]?.decidedBy ?? -1;
  return throwsDice && ranking.criteria[decidedBy]?.kind === "roster";
}
