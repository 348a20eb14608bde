import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMemberLeft } from "#use-cases/members/record-server-member-left.ts";
import { eraseMember } from "#use-cases/privacy/erase-member.ts";
import { switchModule } from "#use-cases/settings/switch-module.ts";
import { makeHall } from "#use-cases/testing/make-hall.ts";
import { makeStory, type Story } from "#use-cases/testing/make-story.ts";
import { memberOf } from "#use-cases/testing/member-of.ts";
import { answerEvent } from "../answer-event.ts";
import { cancelEvent } from "../cancel-event.ts";
import { changeEvent } from "../change-event.ts";
import { makeGuildFeed } from "./make-guild-feed.ts";
import { makeOwnFeed } from "./make-own-feed.ts";
import { readFeed } from "./read-feed.ts";
import { removeGuildFeed } from "./remove-guild-feed.ts";
import { removeOwnFeed } from "./remove-own-feed.ts";
import { viewFeeds } from "./view-feeds.ts";

const db = await openTestDatabase();
const notFound = expect.objectContaining({ code: "events.feedNotFound" });
const forbidden = expect.objectContaining({ code: "common.forbidden" });

type Secret = { readonly secret: string };

const read = ({ context, guildId }: Pick<Story, "context" | "guildId">, { secret }: Secret) =>
  readFeed(context, { guildId, secret });

test("the guild's calendar holds what members can see, from a month ago on, and each change counts up", async () => {
  const story = await makeStory(db);
  const { context, guildId, officer, event } = story;
  const at = (days: number) => event.startsAt.add({ hours: days * 24 });
  await makeEvent(db, guildId, { title: "Long ago", startsAt: at(-40) });
  await makeEvent(db, guildId, { title: "Draft", startsAt: at(1), state: "draft" });
  const feed = await makeGuildFeed(context, officer);
  expect(await read(story, feed)).toMatchObject({
    guildName: expect.any(String),
    events: [{ title: event.title, revision: 0 }],
  });
  await changeEvent(context, officer, { eventId: event.eventId, title: "Moved" });
  await cancelEvent(context, officer, event);
  const { events } = await read(story, feed);
  expect(events).toMatchObject([{ title: "Moved", state: "cancelled", revision: 2 }]);
  expect(events[0]).not.toHaveProperty("ownAnswer");
});

test("the own calendar holds what the person comes to and has not answered, never what they said no to", async () => {
  const story = await makeStory(db);
  const { context, guildId, members, event } = story;
  const [aldo] = members;
  const startsAt = event.startsAt.add({ hours: 24 });
  const refused = await makeEvent(db, guildId, { startsAt });
  await makeEvent(db, guildId, { title: "Unanswered", startsAt });
  const feed = await makeOwnFeed(context, aldo);
  await answerEvent(context, aldo, { eventId: event.eventId, answer: "late" });
  await answerEvent(context, aldo, { eventId: refused.eventId, answer: "cant" });
  expect((await read(story, feed)).events).toMatchObject([
    { eventId: event.eventId, ownAnswer: "late" },
    { title: "Unanswered", ownAnswer: null },
  ]);
});

test("a new address ends the one before, and one that is taken away opens nothing", async () => {
  const story = await makeStory(db);
  const { context, officer, members } = story;
  const [aldo] = members;
  const [first, second] = [await makeOwnFeed(context, aldo), await makeOwnFeed(context, aldo)];
  const guilds = await makeGuildFeed(context, officer);
  await expect(read(story, first)).rejects.toThrow(notFound);
  await expect(read(story, second)).resolves.toBeDefined();
  expect(await viewFeeds(context, aldo)).toEqual({ own: context.clock.now() });
  expect(await viewFeeds(context, officer)).toEqual({ own: null, guild: context.clock.now() });
  await removeOwnFeed(context, aldo);
  await expect(read(story, second)).rejects.toThrow(notFound);
  await expect(read(story, guilds)).resolves.toBeDefined();
  await removeGuildFeed(context, officer);
  await expect(read(story, guilds)).rejects.toThrow(notFound);
});

test("of two new addresses at once one opens the calendar", async () => {
  const story = await makeStory(db);
  const { context, officer } = story;
  const both = await Promise.all([makeGuildFeed(context, officer), makeGuildFeed(context, officer)]);
  const opened = await Promise.allSettled(both.map((feed) => read(story, feed)));
  expect(opened.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("only officers make the guild's address, and no address opens another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  await expect(makeGuildFeed(here.context, here.members[0])).rejects.toThrow(forbidden);
  const feed = await makeGuildFeed(here.context, here.officer);
  await expect(read(there, feed)).rejects.toThrow(notFound);
  await expect(read(here, { secret: "A".repeat(43) })).rejects.toThrow(notFound);
});

test("no address opens what the guild switched off", async () => {
  const story = await makeStory(db);
  const feed = await makeGuildFeed(story.context, story.officer);
  await switchModule(story.context, story.system, { module: "events", isOn: false });
  await expect(read(story, feed)).rejects.toThrow(notFound);
});

test("whoever leaves the server, or is erased, leaves no calendar behind", async () => {
  const context = (await makeStory(db)).context;
  const hall = await makeHall(context);
  const { system, serverMember, bram } = hall;
  const feed = await makeOwnFeed(context, memberOf(hall, []));
  const scene = { context, guildId: hall.guildId };
  await expect(read(scene, feed)).resolves.toBeDefined();
  await recordServerMemberLeft(context, system, { member: serverMember, asOf: context.clock.now() });
  await expect(read(scene, feed)).rejects.toThrow(notFound);
  const asBram = { kind: "member", guildId: hall.guildId, rights: new Set<never>(), ...bram } as const;
  const ofBram = await makeOwnFeed(context, asBram);
  await eraseMember(context, system, { memberId: bram.memberId, typedName: bram.name });
  await expect(read(scene, ofBram)).rejects.toThrow(notFound);
});
