import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent } from "#use-cases/events/index.ts";
import { exportOwnData, viewOwnData } from "#use-cases/privacy/index.ts";
import { makePlayers } from "#use-cases/testing/make-players.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { buildParties } from "./build-parties.ts";
import { placeMember } from "./place-member.ts";
import { publishParties } from "./publish-parties.ts";
import { viewOwnParty } from "./view-own-party.ts";

const db = await openTestDatabase();
const plans = Array.from({ length: 11 }, (_, index) => ({ name: `Player ${index + 1}` }));

/** Eleven people for two parties of five, the first of whom sits out by hand. */
async function makeScene() {
  const { context, guildId, officer, members } = await makeStory(db);
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  const players = await makePlayers(context, { guildId, eventId }, plans);
  const built = await buildParties(context, officer, { eventId, draftNumber: null });
  const [first, second] = players;
  if (!first || !second) throw new Error("There are eleven of them");
  const benching = { eventId, draftNumber: built, memberId: first.memberId, partyKey: null };
  const draftNumber = await placeMember(context, officer, benching);
  const actorOf = ({ userId, name }: typeof first) => ({ ...makeActor(guildId, name), userId });
  const look = (player: typeof first) => viewOwnParty(context, actorOf(player), { eventId });
  const publish = () => publishParties(context, officer, { eventId, draftNumber });
  return { context, guildId, eventId, benched: first, playing: second, members, actorOf, look, publish };
}

test("whoever plays is told the party, who sits out the bench, and nobody before it is published", async () => {
  const { context, eventId, benched, playing, members, actorOf, look, publish } = await makeScene();
  expect(await look(playing)).toBeNull();
  await publish();
  expect(await look(playing)).toEqual({ name: null, number: expect.any(Number) });
  expect(await look(benched)).toBe("bench");
  expect(await viewOwnParty(context, members[0], { eventId })).toBeNull();
  await answerEvent(context, actorOf(playing), { eventId, answer: "cant" });
  expect(await look(playing)).toBeNull();
});

test("the own places in published parties are in one's own data, and nobody else's", async () => {
  const { context, eventId, playing, publish } = await makeScene();
  const user = { kind: "user", userId: playing.userId, name: playing.name } as const;
  const read = async () => (await exportOwnData(context, user)).guilds[0]?.rows.partyPlaces;
  const count = async () => (await viewOwnData(context, user)).guilds[0]?.counts.planned ?? 0;
  expect(await read()).toBeUndefined();
  const before = await count();
  await publish();
  expect(await read()).toEqual([
    {
      ...{ eventId: String(eventId), partyName: null, partyKey: expect.stringMatching(/^[12]$/) },
      ...{ role: "melee", buildId: expect.any(String), isLeader: expect.any(Boolean), isLocked: false },
    },
  ]);
  expect(await count()).toBe(before + 1);
});
