import type { AwardMove, PreviewDropsInput } from "@guildhall/core/loot";
import { type EventSummary, listEvents } from "@guildhall/use-cases/events";
import {
  acceptOffer,
  closeSession,
  confirmHanded,
  handOutNight,
  listLootHistory,
  markHanded,
  previewDrops,
  previewNight,
  recordDrops,
} from "@guildhall/use-cases/loot";
import { viewWishMatrix } from "@guildhall/use-cases/wishlists";
import type { GuildStory } from "./plan-story.ts";
import { sellDrop } from "./sell-drop.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

const language = "en";

/** What fell on the last settled evenings, the latest first: places in what members want, by how many do. */
const evenings = [
  { falls: [0, 1, 7, 12], isGivenOut: false, moves: [] },
  { falls: [2, 5, 9], isGivenOut: true, moves: ["accept"] },
  { falls: [1, 3, 4], isGivenOut: true, moves: ["accept", "hand", "confirm"] },
] as const satisfies readonly EveningPlan[];

type EveningPlan = {
  readonly falls: readonly number[];
  /** Whether officers handed the night out; otherwise its drops wait. */
  readonly isGivenOut: boolean;
  /** How far each award came, in this order. */
  readonly moves: readonly AwardMove[];
};

/** The last evenings brought drops: one night is handed over, one is on its way, and of the last one a drop was sold. */
export async function playLoot(stage: Stage, story: GuildStory): Promise<void> {
  if (story.calendar.game !== "throne-and-liberty") return;
  const events = await listSettled(stage, story);
  const names = await listWanted(stage, story);
  // The earliest is played first: what is decided later stands later in every history.
  for (const [index, plan] of [...evenings.entries()].toReversed()) {
    const event = events[index];
    if (event) await playEvening(stage, story, { event, plan, names });
  }
  const [latest] = events;
  if (latest) await playSale(stage, story, latest);
}

/** One drop of the last evening is sold right now. */
export async function playAuction(stage: Stage, story: GuildStory): Promise<void> {
  if (story.calendar.game !== "throne-and-liberty") return;
  const [event] = await listSettled(stage, story);
  if (event)
    await sellDrop(stage, story, { event, at: story.now.subtract({ minutes: 90 }), key: "demo-auction" });
}

/** Officers had seen who was there by then: who was at the kill is known. */
const settledAfterMinutes = 120;

async function listSettled(stage: Stage, { now }: GuildStory): Promise<readonly EventSummary[]> {
  const past = await listEvents(contextAt(stage, now), stage.system, { period: "past" });
  return past.filter(({ state }) => state === "settled").slice(0, evenings.length);
}

/** What members want, by how many want it. */
async function listWanted(stage: Stage, { now }: GuildStory): Promise<readonly string[]> {
  const { items } = await viewWishMatrix(contextAt(stage, now), stage.system, { language });
  return items.map(({ shown }) => shown.name);
}

type Evening = {
  readonly event: EventSummary;
  readonly plan: EveningPlan;
  readonly names: readonly string[];
};

async function playEvening(
  stage: Stage,
  { calendar }: GuildStory,
  { event, plan, names }: Evening,
): Promise<void> {
  const { eventId, endsAt } = event;
  const officer = actorOf(stage, calendar.guild.ownerId);
  const decidedAt = endsAt.add({ minutes: settledAfterMinutes });
  const context = contextAt(stage, decidedAt);
  const text = plan.falls.flatMap((place) => names[place] ?? []).join("\n");
  const fallen: PreviewDropsInput = { text, language, eventId, answers: [] };
  const { previewId } = await previewDrops(context, officer, fallen);
  await recordDrops(context, officer, { ...fallen, previewId, requestId: `demo-drops-${eventId}` });
  if (!plan.isGivenOut) return;
  const night = { eventId, language, choices: [] } as const;
  const preview = await previewNight(context, officer, night);
  const requestId = `demo-night-${eventId}`;
  await handOutNight(context, officer, { ...night, previewId: preview.previewId, reason: null, requestId });
  for (const [index, move] of plan.moves.entries())
    await moveAwards(stage, calendar.guild.ownerId, {
      eventId,
      move,
      at: decidedAt.add({ hours: index + 1 }),
    });
}

type Moving = { readonly eventId: number; readonly move: AwardMove; readonly at: Temporal.Instant };

/** Every award of an evening goes one step on; who is named without an account is waited for. */
async function moveAwards(stage: Stage, ownerId: string, { eventId, move, at }: Moving): Promise<void> {
  const context = contextAt(stage, at);
  const { rows } = await listLootHistory(context, stage.system, { language, eventId, limit: 50 });
  for (const { awardId, member } of rows) {
    const winner = member?.userId ? actorOf(stage, member.userId) : undefined;
    if (!winner) continue;
    if (move === "accept") await acceptOffer(context, winner, { awardId });
    if (move === "hand") await markHanded(context, actorOf(stage, ownerId), { awardId });
    if (move === "confirm") await confirmHanded(context, winner, { awardId });
  }
}

/** A drop was sold in an hour, by those who were there. */
async function playSale(stage: Stage, story: GuildStory, event: EventSummary): Promise<void> {
  const at = event.endsAt.add({ minutes: settledAfterMinutes });
  const sessionId = await sellDrop(stage, story, { event, at, key: "demo-sale" });
  const officer = actorOf(stage, story.calendar.guild.ownerId);
  await closeSession(contextAt(stage, at.add({ hours: 1 })), officer, { sessionId });
}
