import { createWarThing, saveWarThing } from "@guildhall/db/groups";
import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent } from "#use-cases/events/index.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import { makeWarStory, stand } from "#use-cases/testing/make-war-server.ts";
import { placeMember, publishParties } from "../parties/index.ts";
import { findOwnWarInvite } from "./find-own-war-invite.ts";
import { takeWarInvite } from "./take-war-invite.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A war server whose channel is there, so that invites can lead to it. */
async function makeScene() {
  const story = await makeWarStory(db);
  const { context, guildId, war, eventId, players } = story;
  const thing = { warGuildId: war.guildId, kind: "board", number: 0 } as const;
  const boardId = randomSnowflake();
  const thingId = await createWarThing(db, guildId, thing);
  await saveWarThing(db, guildId, { thingId, discordId: boardId });
  const actorOf = (index: number) => {
    const { userId, name } = players[index] ?? { userId: "", name: "" };
    return { ...makeActor(guildId, name), userId };
  };
  const find = (index: number) => findOwnWarInvite(context, actorOf(index), { eventId });
  const take = (index: number, code: string) => takeWarInvite(context, actorOf(index), { eventId, code });
  return { ...story, boardId, actorOf, find, take };
}

test("whoever plays has an invite of their own for an hour, and then the next one", async () => {
  const { context, war, boardId, find, take } = await makeScene();
  expect(await find(0)).toMatchObject({ warGuildId: war.guildId, boardId, code: null });
  await take(0, "first");
  expect(await find(0)).toMatchObject({ code: "first" });
  expect(await find(1)).toMatchObject({ code: null });
  context.clock.advance({ minutes: 60 });
  expect(await find(0)).toMatchObject({ code: null });
});

test("nobody is invited who does not play: a stranger, who sits out, who signed off", async () => {
  const { context, system, guildId, eventId, players, draftNumber, actorOf, find, take } = await makeScene();
  const notIn = refusal("groups.notInParties");
  const stranger = makeActor(guildId, "Odo");
  await expect(findOwnWarInvite(context, stranger, { eventId })).rejects.toEqual(notIn);
  const memberId = players[0]?.memberId ?? 0;
  const benched = await placeMember(context, system, { eventId, draftNumber, memberId, partyKey: null });
  await publishParties(context, system, { eventId, draftNumber: benched });
  await expect(take(0, "code")).rejects.toEqual(notIn);
  await answerEvent(context, actorOf(1), { eventId, answer: "cant" });
  await expect(find(1)).rejects.toEqual(notIn);
});

test("nobody of another guild is invited, though the event is named", async () => {
  const { eventId } = await makeScene();
  const other = await makeScene();
  const asked = findOwnWarInvite(other.context, other.actorOf(0), { eventId });
  await expect(asked).rejects.toEqual(refusal("events.notFound"));
});

test("no invite is made a quarter of an hour after the end, nor for who is there", async () => {
  const { context, war, players, endsAt, find } = await makeScene();
  await stand(context, war.system, { userId: players[0]?.userId ?? "" });
  await expect(find(0)).rejects.toEqual(refusal("groups.alreadyInWarServer"));
  const seconds = context.clock
    .now()
    .until(endsAt.add({ minutes: 15 }))
    .total("seconds");
  context.clock.advance({ seconds });
  await expect(find(1)).rejects.toEqual(refusal("groups.notInParties"));
});

test("two presses at once leave one invite that counts", async () => {
  const { find, take } = await makeScene();
  await Promise.all([take(0, "one"), take(0, "other")]);
  expect(["one", "other"]).toContain((await find(0)).code);
});
