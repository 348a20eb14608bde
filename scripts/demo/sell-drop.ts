import { Refusal, toHundredths } from "@guildhall/core";
import { viewAttendance } from "@guildhall/use-cases/attendance";
import { viewStandings } from "@guildhall/use-cases/dkp";
import type { EventSummary } from "@guildhall/use-cases/events";
import { listDrops, openSession, placeBid } from "@guildhall/use-cases/loot";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** What is bid, each the most points that it is worth to the bidder. */
const maxima = [20, 45, 60, 90];

type Selling = { readonly event: EventSummary; readonly at: Temporal.Instant; readonly key: string };

/** A drop of the event that waits goes into an open auction, and those who have most points bid. */
export async function sellDrop(
  stage: Stage,
  story: GuildStory,
  { event, at, key }: Selling,
): Promise<number> {
  const context = contextAt(stage, at);
  const { eventId } = event;
  const officer = actorOf(stage, story.calendar.guild.ownerId);
  const { rows } = await listDrops(context, officer, { language: "en", eventId });
  const waiting = rows.find(({ state }) => state === "waiting");
  if (!waiting) throw new Error(`Nothing that fell at ${event.title} waits`);
  const opening = { requestId: key, dropIds: [waiting.dropId], stages: [{ mode: "open" as const }] };
  const [sessionId = 0] = await openSession(context, officer, opening);
  const bidders = await listRichest(stage, { eventId, at });
  let bidCount = 0;
  for (const userId of bidders) {
    const maximum = maxima[bidCount];
    if (maximum === undefined) break;
    const later = contextAt(stage, at.add({ minutes: 7 * (bidCount + 1) }));
    const bid = { sessionId, maximum: toHundredths(maximum * 100), requestId: `${key}-${bidCount}` };
    if (await isLetIn(() => placeBid(later, actorOf(stage, userId), bid))) bidCount += 1;
  }
  return sessionId;
}

/** Whoever a gate of the guild keeps out, bids nothing. */
async function isLetIn(bid: () => Promise<unknown>): Promise<boolean> {
  try {
    await bid();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Accounts of those who were at the event, the most points first. */
async function listRichest(
  stage: Stage,
  { eventId, at }: Pick<Selling, "at"> & { readonly eventId: number },
): Promise<readonly string[]> {
  const context = contextAt(stage, at);
  const { lines } = await viewAttendance(context, stage.system, { eventId });
  const there = new Set(lines.filter(({ result }) => result === "present").map(({ memberId }) => memberId));
  const [standings] = await viewStandings(context, stage.system);
  return (standings?.rows ?? []).flatMap(({ memberId, userId }) =>
    there.has(memberId) && userId !== null && stage.cast.has(userId) ? userId : [],
  );
}
