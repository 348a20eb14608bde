import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { beginReminder, deliverReminder, orderReminder } from "#use-cases/events/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { viewWarRoom } from "./index.ts";

const db = await openTestDatabase();

test("whoever is in voice is told from whoever said to come and is not, and who left is missed from that moment", async () => {
  const story = await makeStory(db);
  const { context, officer, members, event } = story;
  const [aldo, brix, corvin] = members;
  await attend(story, aldo, { answer: "coming", from: 0 });
  await attend(story, brix, { answer: "late", from: 0, to: 20 });
  await attend(story, corvin, { from: 5 });
  context.clock.advance({ minutes: 90 });
  const { people, channels } = await viewWarRoom(context, officer, event);
  expect(channels.map(({ channelId }) => channelId)).toEqual([event.voiceChannelId]);
  expect(people.map(({ name, standing }) => [name, standing])).toEqual([
    ["Aldo", "here"],
    ["Brix", "missing"],
    ["Corvin", "withoutSignUp"],
  ]);
  expect(people[0]?.heard).toMatchObject({ channelId: event.voiceChannelId, isDeaf: false });
  expect(people[1]?.leftAt).toEqual(event.startsAt.add({ minutes: 20 }));
});

test("only whoever may correct attendance sees it, and nobody that of another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const member = makeActor(here.guildId, "Bram", ["events.edit", "members.view"]);
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  const notFound = expect.objectContaining({ code: "events.notFound" });
  await expect(viewWarRoom(here.context, member, here.event)).rejects.toThrow(forbidden);
  await expect(viewWarRoom(there.context, there.officer, here.event)).rejects.toThrow(notFound);
});

test("of those who are missing the chosen ones alone are called, once, and it is seen who was and when", async () => {
  const story = await makeStory(db);
  const { context, system, officer, members, event } = story;
  const [aldo, brix] = members;
  const known = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const there = members.map(({ userId, name }) => ({ ...known, userId, name }));
  await recordServerMembers(context, system, { members: there, asOf: context.clock.now() });
  await attend(story, aldo, { answer: "coming" });
  await attend(story, brix, { answer: "coming" });
  context.clock.advance({ minutes: 62 });
  const { eventId, startsAt } = event;
  const order = { eventId, audience: "notInVoice" as const, userIds: [brix.userId] };
  await orderReminder(context, system, order);
  await expect(orderReminder(context, system, order)).rejects.toThrow(
    expect.objectContaining({ code: "events.remindedLately" }),
  );
  const minutesBefore = Math.ceil(context.clock.now().until(startsAt).total("minutes"));
  const turn = { eventId, startsAt, minutesBefore, audience: "notInVoice" } as const;
  const run = await beginReminder(context, system, turn);
  const written: string[] = [];
  const courier = {
    write: async ({ userId }: { readonly userId: string }) => written.push(userId) > 0,
    call: async ({ loud }: { readonly loud: readonly string[] }) => written.push(...loud) > 0,
  };
  if (run) await deliverReminder(context, system, { turn, run, courier });
  expect(written).toEqual([brix.userId]);
  const { people, mayCallAt } = await viewWarRoom(context, officer, event);
  expect(people.map(({ name, called }) => [name, called?.state ?? null])).toEqual([
    ["Aldo", null],
    ["Brix", "sent"],
  ]);
  expect(mayCallAt).toEqual(context.clock.now().add({ minutes: 10 }));
});
