import { missedResults, shareFromEvents } from "@guildhall/core/attendance";
import { findStanding } from "@guildhall/core/members";
import {
  type Fairness,
  fairnessOf,
  longestDays,
  type PastDecision,
  type Rules,
  readCandidate,
  replayDecisions,
} from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listResultsOfEvents, listSettledEvents } from "@guildhall/db/attendance";
import { listPastAwards } from "@guildhall/db/loot";
import { listRoster } from "@guildhall/db/members";

/** The loot of the last ninety days, to be given anew by other rules. */
export type PastLoot = {
  readonly decisionCount: number;
  /** As it came to people in truth. */
  readonly happened: Fairness;
  /** As it would have come to them by these rules. */
  readonly replay: (rules: Rules) => Fairness;
};

/** What was decided lately with everybody who wanted it, and at how many events each member was. */
export async function loadPastLoot(db: Queryable, guildId: string, now: Temporal.Instant): Promise<PastLoot> {
  const since = now.subtract({ hours: 24 * longestDays });
  const past = await listPastAwards(db, guildId, { since });
  const attended = await countAttended(db, guildId, since);
  const decisions = past.map(({ ranking, ...award }): PastDecision => {
    return { ...award, candidates: ranking.candidates.map(readCandidate) };
  });
  const weightOf = new Map(past.map(({ awardId, weight }) => [awardId, weight]));
  return {
    decisionCount: past.length,
    happened: fairnessOf(
      past.map(({ memberId, weight }) => ({ winnerId: memberId, weight })),
      attended,
    ),
    replay: (rules) =>
      fairnessOf(
        replayDecisions(rules, decisions).map(({ awardId, winnerId }) => ({
          winnerId,
          weight: weightOf.get(awardId) ?? 0,
        })),
        attended,
      ),
  };
}

/** At how many events each member of the roster was; of too few events nothing can be said. */
async function countAttended(
  db: Queryable,
  guildId: string,
  since: Temporal.Instant,
): Promise<ReadonlyMap<number, number>> {
  const settled = await listSettledEvents(db, guildId, { since });
  const eventIds = settled.map(({ eventId }) => eventId);
  const results = await listResultsOfEvents(db, guildId, eventIds);
  const came = results.filter(({ result }) => !missedResults.includes(result));
  const ofMember = Map.groupBy(came, ({ memberId }) => memberId);
  const members = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  return new Map(
    members
      .map(({ memberId }) => [memberId, countEvents(ofMember.get(memberId) ?? [])] as const)
      .filter(([, count]) => count >= shareFromEvents),
  );
}

/** Of a person who was two rows, an event counts once. */
const countEvents = (results: readonly { readonly eventId: number }[]) =>
  new Set(results.map(({ eventId }) => eventId)).size;
