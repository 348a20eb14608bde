import type { Database } from "@guildhall/db";
import { fanOutFacts } from "@guildhall/db/facts";
import { claimJobs, finishJobs } from "@guildhall/db/jobs";
import { playAbsences } from "./absences.ts";
import { playAccounts } from "./accounts.ts";
import { playAnnouncements } from "./announcements.ts";
import { playAttendance } from "./attendance.ts";
import { playContests } from "./contests.ts";
import { playDiplomacy } from "./diplomacy.ts";
import { openSlips, type Slips } from "./dkp.ts";
import type { EventStory } from "./event-story.ts";
import { playEvent } from "./events.ts";
import { everyShard } from "./every-shard.ts";
import { playFame } from "./fame.ts";
import { playGroups, playParties } from "./groups.ts";
import { isBefore } from "./is-before.ts";
import { playItems } from "./items.ts";
import { playLineUp } from "./line-ups.ts";
import { playAuction, playLoot } from "./loot.ts";
import { playMembers } from "./members.ts";
import { playNewcomers } from "./newcomers.ts";
import { playNotices } from "./notices.ts";
import type { GuildStory } from "./plan-story.ts";
import { playQuiet } from "./quiet.ts";
import { playRankClaims, playRanks } from "./ranks.ts";
import { playRecruitment } from "./recruitment.ts";
import { playReminders } from "./reminders.ts";
import { renewPanel } from "./renew-panel.ts";
import { playRights } from "./rights.ts";
import { playRooms } from "./rooms.ts";
import { playScraper } from "./scraper.ts";
import { playSeries } from "./series.ts";
import { playSettings, playWays } from "./settings.ts";
import type { Stage } from "./stage.ts";
import { playTalks } from "./talks.ts";
import { playTemplates } from "./templates.ts";
import { playWishlists } from "./wishlists.ts";

export type Telling = {
  readonly stories: readonly GuildStory[];
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
  readonly itemSite?: string;
};

/**
 * Lets everything happen that was planned, by the same use-cases that people use. Discord hears nothing of the past; what is
 * present is left for the bot to post.
 */
export async function tellStories(db: Database, telling: Telling): Promise<void> {
  const { stories, now, signal, itemSite } = telling;
  if (itemSite) await playScraper(db, { now, itemSite });
  const play = (told: Told, events: readonly EventStory[], slips?: Slips) =>
    playEvents(told.stage, events, { now, slips, signal });
  // Guilds have nothing to do with each other: while one waits for the database, the other goes on.
  const told = await Promise.all(
    stories.map(async (story) => {
      const stage = await playMembers(await playSettings({ db, ...story }), story);
      await playWays(stage, story);
      await playRights(stage, story);
      await playRanks(stage, story);
      await playGroups(stage, story);
      await playItems(stage, story);
      await playWishlists(stage, story);
      await play({ stage, story }, story.past, await openSlips(stage, story));
      await playLoot(stage, story);
      return { stage, story };
    }),
  );
  await passOverFacts(db, now);
  await Promise.all(
    told.map(async ({ stage, story }) => {
      await renewPanel(db, stage.guildId, now);
      await playTalks(stage, story);
      await playRankClaims(stage, story);
      await playAccounts(stage, story);
      await playNewcomers(stage, story);
      await playRecruitment(stage, story);
      await playDiplomacy(stage, story);
      await playNotices(stage, story);
      await playAnnouncements(stage, story);
      await playFame(stage, story);
      await playRooms(stage, story);
      await playQuiet(stage, story);
      await play({ stage, story }, story.present);
      await playContests(stage, story, now);
      await playAuction(stage, story);
      await playLineUp(stage, story);
      await playParties(stage, story);
      await playTemplates(stage, story);
      await playSeries(stage, story);
      await playAbsences(stage, story);
      await playReminders(stage, story);
    }),
  );
  await passOverStartJobs(db, stories);
}

type Told = { readonly stage: Stage; readonly story: GuildStory };

type Playing = {
  readonly now: Temporal.Instant;
  readonly slips: Slips | undefined;
  readonly signal: AbortSignal | undefined;
};

/** Who came is told while the next events are planned and answered: one alone would mostly wait for the database. */
async function playEvents(
  stage: Stage,
  events: readonly EventStory[],
  { now, slips, signal }: Playing,
): Promise<void> {
  let attendance = Promise.resolve();
  for (const event of events) {
    signal?.throwIfAborted();
    const eventId = await playEvent(stage, event, now);
    const former = attendance;
    attendance = former.then(async () => {
      await slips?.writeUntil(event.startsAt);
      await playAttendance(stage, eventId, event);
    });
    // What fails in it is thrown where it is awaited.
    attendance.catch(() => undefined);
  }
  await attendance;
}

/** Marks the facts so far as delivered to everybody who wants them, which is nobody. */
async function passOverFacts(db: Database, now: Temporal.Instant): Promise<void> {
  const page = { handlersOf: () => [], shards: everyShard, limit: 1000, now };
  while ((await fanOutFacts(db, page)) > 0);
}

/** The events of the story have begun already: the bot must not find months of jobs that say so. */
async function passOverStartJobs(db: Database, stories: readonly GuildStory[]): Promise<void> {
  const begun = stories.flatMap(({ past, present, now }) =>
    [...past, ...present].map(({ startsAt }) => startsAt).filter((at) => !isBefore(now, at)),
  );
  const last = begun.toSorted(Temporal.Instant.compare).at(-1);
  if (!last) return;
  const page = { owner: "demo", shards: everyShard, limit: 1000, leaseSeconds: 60, now: last };
  for (let due = await claimJobs(db, page); due.length > 0; due = await claimJobs(db, page))
    await finishJobs(db, due);
}
