import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import {
  type AnnouncementOptions,
  announcementOptions,
  maxOpenAnnouncements,
  planPosts,
  requireSeen,
  type SaveAnnouncementInput,
} from "@guildhall/core/announcements";
import { type Transaction, transaction } from "@guildhall/db";
import {
  type Announcement,
  appendTexts,
  countOpenAnnouncements,
  createAnnouncement,
  createPosts,
  listLanguageChannels,
  lockAnnouncement,
  saveAnnouncement as updateAnnouncement,
} from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { listChangedTexts, type WholeAnnouncement, withTexts } from "./read-announcement.ts";
import { refreshPosts } from "./send-out.ts";

export type SavedAnnouncement = { readonly announcementId: number; readonly version: number };

/**
 * What is said in some languages and how it goes out, of a new announcement or one that is there. Of two people who write in
 * two languages both are heard; who would write over what they did not see is refused. What stands in Discord is edited.
 */
export async function saveAnnouncement(
  { db, clock }: Context,
  actor: Actor,
  input: SaveAnnouncementInput,
): Promise<SavedAnnouncement> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockSeen(tx, actor, { ...input, now });
    const texts = listChangedTexts(input.texts, known.texts);
    const changesOptions = input.options !== undefined && !isSame(input.options, known);
    requireSeen({ version: input.version, texts, changesOptions }, known);
    const { announcementId } = known;
    const isNew = input.announcementId === undefined;
    if (texts.length === 0 && !changesOptions && !isNew) return { announcementId, version: known.version };
    const version = known.version + 1;
    const written = texts.map((text) => ({
      ...{ ...text, announcementId, version, writtenAt: now, writtenByUserId: userIdOf(actor) },
    }));
    await appendTexts(tx, guildId, written);
    const options = changesOptions ? { ...input.options, optionsVersion: version } : {};
    await updateAnnouncement(tx, guildId, { announcementId, version, ...options });
    await follow(tx, guildId, { announcementId, now });
    const target = { kind: "announcement", id: announcementId } as const;
    const after = { channelLanguages: texts.map(({ language }) => language) };
    await recordAudit(tx, actor, { useCase: "announcements.saveAnnouncement", target, after, now });
    await recordFact(tx, { name: "announcements.changed", guildId, announcementId }, now);
    return { announcementId, version };
  });
}

type Seen = SaveAnnouncementInput & { readonly now: Temporal.Instant };

/** The announcement that is written on, or a new one. */
async function lockSeen(
  tx: Transaction,
  actor: Actor,
  { announcementId, options, texts, now }: Seen,
): Promise<WholeAnnouncement> {
  const { guildId } = actor;
  if (announcementId !== undefined)
    return await withTexts(tx, guildId, await lockAnnouncement(tx, guildId, announcementId));
  await lockGuild(tx, guildId);
  if ((await countOpenAnnouncements(tx, guildId)) >= maxOpenAnnouncements)
    throw new Refusal("announcements.tooMany", { limit: maxOpenAnnouncements });
  const { language } = await getGuild(tx, guildId);
  const usual = announcementOptions.parse({ originalLanguage: texts[0]?.language ?? language });
  const created = { ...usual, ...options, createdAt: now, createdByUserId: userIdOf(actor) };
  const madeId = await createAnnouncement(tx, guildId, created);
  return await withTexts(tx, guildId, await lockAnnouncement(tx, guildId, madeId));
}

function isSame(wanted: AnnouncementOptions, known: Announcement): boolean {
  const keys = Object.keys(wanted) as readonly (keyof AnnouncementOptions)[];
  return keys.every((key) => wanted[key] === known[key]);
}

type Follow = { readonly announcementId: number; readonly now: Temporal.Instant };

/** What waits to go out must still say something; what stands in Discord follows, in channels that it now reaches too. */
async function follow(tx: Transaction, guildId: string, { announcementId, now }: Follow): Promise<void> {
  const announcement = await withTexts(tx, guildId, await lockAnnouncement(tx, guildId, announcementId));
  if (announcement.state !== "scheduled" && announcement.state !== "posted") return;
  const channels = planPosts(announcement, await listLanguageChannels(tx, guildId));
  if (announcement.state === "scheduled") return;
  await createPosts(tx, guildId, { announcementId, channels });
  await refreshPosts(tx, guildId, { announcementId, now });
}
