import type { Right } from "@guildhall/core";
import type { ChannelLanguage, SaveAnnouncementInput } from "@guildhall/core/announcements";
import { findAnnouncement, listPosts } from "@guildhall/db/announcements";
import { reserveMessage, saveMessage } from "@guildhall/db/messages";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServer } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  announcementMessageKind,
  deleteAnnouncement,
  noticeDeletedPosts,
  postAnnouncement,
  postDueAnnouncement,
  putUpAnnouncement,
  repostAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
  takeDownAnnouncement,
  unscheduleAnnouncement,
  viewAnnouncement,
  viewAnnouncements,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const say = (language: ChannelLanguage, body = `Body in ${language}`) => ({
  ...{ language, title: `Title in ${language}`, body },
});

/** A guild that speaks English and French, each in a channel, and two people who may announce something. */
async function makeScene() {
  const { context, guildId, system } = await makeStory(db);
  const channels = (["en", "fr"] as const).map((language) => ({
    ...{ language, channelId: randomSnowflake(), pingRoleId: null },
  }));
  const told = channels.map(({ channelId, language }, position) => ({
    ...{ channelId, name: language, kind: "text" as const, parentId: null, position, overwrites: [] },
  }));
  await recordServer(context, system, { roles: [], channels: told, asOf: context.clock.now() });
  await saveLanguageChannels(context, system, { channels });
  const may: readonly Right[] = ["announcements.post"];
  const [ana, ben] = [makeActor(guildId, "Ana", may), makeActor(guildId, "Ben", may)];
  const write = (input: Partial<SaveAnnouncementInput> = {}) =>
    saveAnnouncement(context, ana, { version: 0, texts: [say("en")], ...input });
  const view = (announcementId: number) => viewAnnouncement(context, ana, { announcementId });
  /** Discord took what is to be posted. */
  const deliver = async (announcementId: number) => {
    for (const { postId, channelId, round } of await listPosts(db, guildId, [announcementId])) {
      const shown = { kind: announcementMessageKind, subjectId: postId, variant: String(round), channelId };
      const { id } = await reserveMessage(db, guildId, { ...shown, now: context.clock.now() });
      await saveMessage(db, guildId, { id, messageId: randomSnowflake(), renderedHash: "shown" });
    }
  };
  const hoursAhead = (hours: number) => context.clock.now().add({ hours }).toString().slice(0, 16);
  /** The run that was ordered for its time happens now. */
  const runDue = async (announcementId: number, postAt: Temporal.Instant | null) =>
    await postDueAnnouncement(context, system, {
      ...{ announcementId, atMilliseconds: postAt?.epochMilliseconds ?? 0 },
    });
  return { context, guildId, system, ana, ben, channels, told, write, view, deliver, hoursAhead, runDue };
}

test("what is posted has a row for each channel before any message, and twice at once is once", async () => {
  const { context, guildId, ana, ben, write, view } = await makeScene();
  const saved = await write();
  await Promise.all([ana, ben].map((actor) => postAnnouncement(context, actor, saved)));
  const { state, posts } = await view(saved.announcementId);
  expect(state).toBe("posted");
  expect(posts.map(({ language, status }) => [language, status])).toEqual([
    ["en", "posting"],
    ["fr", "posting"],
  ]);
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "announcements.postChanged")).toHaveLength(2);
});

test("where nothing is said in a channel's language it gets nothing until somebody writes that, when so chosen", async () => {
  const { context, ana, ben, write, view, deliver } = await makeScene();
  const options = { originalLanguage: "en", missing: "leaveOut", pings: false, crossposts: false } as const;
  const plain = { ...options, linkLabel: null, linkUrl: null, imageUrl: null };
  const saved = await write({ options: plain });
  await postAnnouncement(context, ana, saved);
  await deliver(saved.announcementId);
  expect((await view(saved.announcementId)).posts).toMatchObject([{ language: "en", status: "posted" }]);
  await saveAnnouncement(context, ben, { ...saved, texts: [say("fr")] });
  expect((await view(saved.announcementId)).posts).toMatchObject([
    { language: "en", status: "posted" },
    { language: "fr", status: "posting" },
  ]);
});

test("two who write at once in two languages are both heard; over each other nobody writes unseen", async () => {
  const { context, ana, ben, write, view } = await makeScene();
  const seen = await write();
  await Promise.all([
    saveAnnouncement(context, ana, { ...seen, texts: [say("fr")] }),
    saveAnnouncement(context, ben, { ...seen, texts: [say("de")] }),
  ]);
  const late = saveAnnouncement(context, ben, { ...seen, texts: [say("fr", "Other words")] });
  await expect(late).rejects.toThrow(refusal("announcements.changedMeanwhile"));
  const { texts, history, version } = await view(seen.announcementId);
  expect(texts.map(({ language }) => language).toSorted()).toEqual(["de", "en", "fr"]);
  await saveAnnouncement(context, ben, { ...seen, version, texts: [say("fr", "Other words")] });
  const after = await view(seen.announcementId);
  expect(after.texts.find(({ language }) => language === "fr")?.body).toBe("Other words");
  expect(after.history).toHaveLength(history.length + 1);
});

test("what nobody changed is no new version, and what was looked at is what goes out", async () => {
  const { context, ana, ben, write, hoursAhead } = await makeScene();
  const seen = await write();
  expect(await saveAnnouncement(context, ana, { ...seen, texts: [say("en")] })).toEqual(seen);
  await saveAnnouncement(context, ben, { ...seen, texts: [say("en", "Something else")] });
  const stale = refusal("announcements.changedSince");
  await expect(postAnnouncement(context, ana, seen)).rejects.toThrow(stale);
  await expect(scheduleAnnouncement(context, ana, { ...seen, at: hoursAhead(2) })).rejects.toThrow(stale);
});

test("a scheduled one goes out at its time, up to a day late, once; the time that counts is the last one chosen", async () => {
  const { context, guildId, ana, write, view, hoursAhead, runDue } = await makeScene();
  const saved = await write();
  const { announcementId } = saved;
  const schedule = (hours: number) => scheduleAnnouncement(context, ana, { ...saved, at: hoursAhead(hours) });
  await schedule(2);
  const first = await view(announcementId);
  await schedule(5);
  const { postAt } = await view(announcementId);
  context.clock.advance({ hours: 3 });
  await runDue(announcementId, first.postAt);
  expect((await view(announcementId)).state).toBe("scheduled");
  context.clock.advance({ hours: 25 });
  await Promise.all([runDue(announcementId, postAt), runDue(announcementId, postAt)]);
  expect(await view(announcementId)).toMatchObject({ state: "posted", postAt: null, missedAt: null });
  expect(await listPosts(db, guildId, [announcementId])).toHaveLength(2);
});

test("what could not go out for a day, or that no channel takes any more, is a draft again and officers are told", async () => {
  const { context, guildId, system, ana, write, view, hoursAhead, runDue } = await makeScene();
  const [late, lost] = [await write(), await write()];
  for (const one of [late, lost]) await scheduleAnnouncement(context, ana, { ...one, at: hoursAhead(1) });
  const { postAt } = await view(late.announcementId);
  context.clock.advance({ hours: 2 });
  await saveLanguageChannels(context, system, { channels: [] });
  await runDue(lost.announcementId, postAt);
  context.clock.advance({ hours: 24 });
  await runDue(late.announcementId, postAt);
  for (const { announcementId } of [late, lost])
    expect(await view(announcementId)).toMatchObject({ state: "draft", postAt: null, posts: [] });
  const facts = await listFactNames(db, guildId);
  expect(facts.filter((name) => name === "announcements.missed")).toHaveLength(2);
});

test("what is scheduled keeps words to say, can be a draft again, and nothing goes out that was deleted", async () => {
  const { context, ana, write, view, hoursAhead, runDue } = await makeScene();
  const saved = await write();
  await scheduleAnnouncement(context, ana, { ...saved, at: hoursAhead(1) });
  const { postAt } = await view(saved.announcementId);
  const empty = { language: "en", title: "", body: "" } as const;
  await expect(saveAnnouncement(context, ana, { ...saved, texts: [empty] })).rejects.toThrow(
    refusal("announcements.noText"),
  );
  await unscheduleAnnouncement(context, ana, saved);
  await unscheduleAnnouncement(context, ana, saved);
  expect(await view(saved.announcementId)).toMatchObject({ state: "draft", postAt: null });
  await deleteAnnouncement(context, ana, saved);
  const gone = refusal("announcements.notFound");
  await runDue(saved.announcementId, postAt);
  await expect(view(saved.announcementId)).rejects.toThrow(gone);
});

test("what was taken down is posted anew on request, and what was once posted is not deleted", async () => {
  const { context, guildId, ana, write, view, deliver } = await makeScene();
  const saved = await write();
  await postAnnouncement(context, ana, saved);
  await deliver(saved.announcementId);
  await takeDownAnnouncement(context, ana, saved);
  await takeDownAnnouncement(context, ana, saved);
  expect((await view(saved.announcementId)).posts).toMatchObject([
    { status: "takenDown" },
    { status: "takenDown" },
  ]);
  await expect(deleteAnnouncement(context, ana, saved)).rejects.toThrow(
    refusal("announcements.alreadyPosted"),
  );
  await expect(postAnnouncement(context, ana, saved)).rejects.toThrow(refusal("announcements.notDraft"));
  await putUpAnnouncement(context, ana, saved);
  await putUpAnnouncement(context, ana, saved);
  const posts = await listPosts(db, guildId, [saved.announcementId]);
  expect(posts.map(({ round }) => round)).toEqual([2, 2]);
});

test("a message that somebody deleted stays away until it is asked for, and one that stands is not posted again", async () => {
  const { context, guildId, system, ana, write, view, deliver } = await makeScene();
  const saved = await write();
  await postAnnouncement(context, ana, saved);
  await deliver(saved.announcementId);
  const [english, french] = (await view(saved.announcementId)).posts;
  if (!english || !french?.messageId) throw new Error("A message is missing");
  await noticeDeletedPosts(context, system, { messageIds: [french.messageId] });
  expect((await view(saved.announcementId)).posts.map(({ status }) => status)).toEqual(["posted", "deleted"]);
  const standing = repostAnnouncement(context, ana, english);
  await expect(standing).rejects.toThrow(refusal("announcements.stillStands"));
  await repostAnnouncement(context, ana, french);
  await expect(repostAnnouncement(context, ana, french)).rejects.toThrow(
    refusal("announcements.stillStands"),
  );
  const [, again] = await listPosts(db, guildId, [saved.announcementId]);
  expect(again?.round).toBe(2);
});

test("a deleted channel is said, and its message goes to the channel that speaks the language now", async () => {
  const { context, guildId, system, ana, write, view, told, channels } = await makeScene();
  const saved = await write();
  await postAnnouncement(context, ana, saved);
  const channel = { ...told[1], channelId: randomSnowflake(), name: "neuf", kind: "text" as const };
  const [english] = told;
  if (!english || !channels[0]) throw new Error("A channel is missing");
  context.clock.advance({ minutes: 1 });
  const now = [english, { ...english, ...channel }];
  await recordServer(context, system, { roles: [], channels: now, asOf: context.clock.now() });
  const [, french] = (await view(saved.announcementId)).posts;
  expect(french?.status).toBe("channelGone");
  const spoken = { language: "fr", channelId: channel.channelId, pingRoleId: null } as const;
  await saveLanguageChannels(context, system, { channels: [channels[0], spoken] });
  await repostAnnouncement(context, ana, { postId: french?.postId ?? 0 });
  const [, moved] = await listPosts(db, guildId, [saved.announcementId]);
  expect(moved).toMatchObject({ channelId: channel.channelId, round: 1 });
});

test("the list says what is written, what waits, and how much of it stands in Discord", async () => {
  const { context, ana, write, deliver, hoursAhead } = await makeScene();
  const [posted, scheduled] = [await write({ texts: [say("fr"), say("en")] }), await write()];
  await postAnnouncement(context, ana, posted);
  await deliver(posted.announcementId);
  await scheduleAnnouncement(context, ana, { ...scheduled, at: hoursAhead(1) });
  const { announcements } = await viewAnnouncements(context, ana);
  expect(announcements).toMatchObject([
    { state: "scheduled", title: "Title in en", written: ["en"], postCount: 0 },
    { state: "posted", originalLanguage: "fr", title: "Title in fr", postCount: 2, standingCount: 2 },
  ]);
});

test("nobody reads, writes or posts what another guild announces", async () => {
  const [ours, theirs] = [await makeScene(), await makeScene()];
  const saved = await theirs.write();
  const { context, ana } = ours;
  const gone = refusal("announcements.notFound");
  await expect(ours.view(saved.announcementId)).rejects.toThrow(gone);
  await expect(postAnnouncement(context, ana, saved)).rejects.toThrow(gone);
  await expect(saveAnnouncement(context, ana, { ...saved, texts: [say("en", "Ours")] })).rejects.toThrow(
    gone,
  );
  expect(await findAnnouncement(db, theirs.guildId, saved.announcementId)).toMatchObject({
    version: saved.version,
  });
});
