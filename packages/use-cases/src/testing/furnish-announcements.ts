import type { SystemActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listPosts } from "@guildhall/db/announcements";
import { markMessageDeleted, reserveMessage } from "@guildhall/db/messages";
import { listChannels } from "@guildhall/db/settings";
import {
  announcementMessageKind,
  postAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
  takeDownAnnouncement,
} from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";

export type FurnishedAnnouncements = {
  /** One of each state, all at this version. */
  readonly draftId: number;
  readonly scheduledId: number;
  readonly postedId: number;
  readonly takenDownId: number;
  readonly version: number;
  /** When the scheduled one goes out. */
  readonly atMilliseconds: number;
  /** A message of the posted one, which somebody deleted. */
  readonly postId: number;
};

type Parts = { readonly system: SystemActor; readonly marker: string };

/** What a hall announces, in the one channel of its server. */
export async function furnishAnnouncements(
  context: Context,
  { system, marker }: Parts,
): Promise<FurnishedAnnouncements> {
  const { guildId } = system;
  const [channel] = await listChannels(context.db, guildId);
  if (!channel) throw new Error("The server of the hall has no channel");
  const channels = [{ language: "en", channelId: channel.channelId, pingRoleId: null }] as const;
  await saveLanguageChannels(context, system, { channels: [...channels] });
  const write = async (word: string) => {
    const texts = [{ language: "en" as const, title: `${word} ${marker}`, body: `Of ${marker}` }];
    return await saveAnnouncement(context, system, { version: 0, texts });
  };
  const draft = await write("Draft");
  const [scheduled, posted, takenDown] = [await write("Soon"), await write("News"), await write("Old")];
  const at = context.clock.now().round("minute").add({ hours: 30 });
  await scheduleAnnouncement(context, system, { ...scheduled, at: at.toString().slice(0, 16) });
  for (const one of [posted, takenDown]) await postAnnouncement(context, system, one);
  await takeDownAnnouncement(context, system, takenDown);
  return {
    draftId: draft.announcementId,
    scheduledId: scheduled.announcementId,
    postedId: posted.announcementId,
    takenDownId: takenDown.announcementId,
    version: draft.version,
    atMilliseconds: at.epochMilliseconds,
    postId: await loseMessage(context, guildId, { ...posted, channelId: channel.channelId }),
  };
}

type Posted = { readonly announcementId: number; readonly channelId: string };

async function loseMessage(
  { db, clock }: Context,
  guildId: string,
  { announcementId, channelId }: Posted,
): Promise<number> {
  const [post] = await listPosts(db, guildId, [announcementId]);
  if (!post) throw new Error("What was posted has no row");
  const shown = { kind: announcementMessageKind, subjectId: post.postId, variant: String(post.round) };
  const now = clock.now();
  const { id } = await reserveMessage(db, guildId, { ...shown, channelId, now });
  await transaction(db, (tx) => markMessageDeleted(tx, guildId, { id, now }));
  return post.postId;
}
