import { type Language, Refusal } from "@guildhall/core";
import { type Answer, feedKeepsDays, isInOwnFeed, type ReadFeedInput } from "@guildhall/core/events";
import { isServerKnown } from "@guildhall/core/members";
import { type Guild, isFeatureOn, isOpen } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { type FeedEvent, findFeedBySecret, listAnswersOfMember, listFeedEvents } from "@guildhall/db/events";
import { findMemberOfUser, findMemberSync, findOwnLanguage, findServerMember } from "@guildhall/db/members";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { hashSecret } from "./make-feed.ts";

/** What a calendar shows of a guild: to everybody who has its address, or to one person. */
export type FeedView = {
  readonly guildId: string;
  readonly guildName: string;
  readonly language: Language;
  readonly events: readonly (FeedEvent & {
    /** The person's own answer; left out in the guild's feed. */
    readonly ownAnswer?: Answer | null;
  })[];
};

/**
 * Reads a calendar by its secret alone: calendar programs sign in nowhere. It opens nothing once it was replaced or taken
 * away, the person left the server, or the guild or its events are off; and never says which of these it is.
 */
export async function readFeed(
  { db, clock }: Context,
  { guildId, secret }: ReadFeedInput,
): Promise<FeedView> {
  const feed = await findFeedBySecret(db, guildId, hashSecret(secret));
  const guild = feed && (await findGuild(db, guildId));
  if (!guild || !isOpen(guild) || !isFeatureOn(guild.modulesOff, "events"))
    throw new Refusal("events.feedNotFound");
  const events = await listFeedEvents(db, guildId, clock.now().subtract({ hours: 24 * feedKeepsDays }));
  const view = { guildId, guildName: guild.name, language: guild.language, events };
  return feed.userId === null ? view : await readAs(db, guild, { ...view, userId: feed.userId });
}

/** What is left for one person, in the own language: events that the person did not say no to. */
async function readAs(
  db: Queryable,
  guild: Guild,
  { userId, events, ...view }: FeedView & { readonly userId: string },
): Promise<FeedView> {
  const { guildId } = guild;
  const isKnown = isServerKnown(await findMemberSync(db, guildId), guild);
  if (isKnown && !(await findServerMember(db, guildId, userId))) throw new Refusal("events.feedNotFound");
  const member = await findMemberOfUser(db, guildId, userId);
  const eventIds = events.map(({ eventId }) => eventId);
  const answers = member && (await listAnswersOfMember(db, guildId, { memberId: member.memberId, eventIds }));
  const own = events
    .filter(({ eventId }) => isInOwnFeed(answers?.get(eventId)))
    .map((event) => ({ ...event, ownAnswer: answers?.get(event.eventId) ?? null }));
  const language = (await findOwnLanguage(db, guildId, userId)) ?? view.language;
  return { ...view, language, events: own };
}
