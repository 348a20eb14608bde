import { makeEvent, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { cancelEvent } from "#use-cases/events/index.ts";
import { makePlayers } from "#use-cases/testing/make-players.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { buildParties, createStatic, placeMember, publishParties, viewGroupsOf } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const plans = Array.from({ length: 6 }, (_, index) => ({ name: `Player ${index + 1}` }));

/** Six people at an event, the first benched by hand, the second leader of a static; the parties are a draft. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, officer } = story;
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  const [benched, playing] = await makePlayers(context, { guildId, eventId }, plans);
  if (!benched || !playing) throw new Error("There are six of them");
  const { memberId } = playing;
  await createStatic(context, officer, { name: "Dawn", leaderMemberId: memberId, targets: {} });
  const built = await buildParties(context, officer, { eventId, draftNumber: null });
  const benching = { eventId, draftNumber: built, memberId: benched.memberId, partyKey: null };
  const draftNumber = await placeMember(context, officer, benching);
  const publish = () => publishParties(context, officer, { eventId, draftNumber });
  const reader = makeActor(guildId, "Wyn", ["members.view"]);
  return { ...story, eventId, startsAt, benched, playing, publish, reader };
}

test("statics and published parties of a member are read, on the bench too, and a draft is nobody's to read", async () => {
  const { context, reader, eventId, startsAt, benched, playing, publish } = await makeScene();
  expect(await viewGroupsOf(context, reader, playing)).toMatchObject({
    statics: [{ name: "Dawn", isLeader: true, isSubstitute: false }],
    parties: [],
  });
  await publish();
  const at = { eventId, startsAt, partyName: null };
  expect((await viewGroupsOf(context, reader, playing)).parties).toMatchObject([{ ...at, partyNumber: 1 }]);
  expect(await viewGroupsOf(context, reader, benched)).toMatchObject({
    statics: [],
    parties: [{ ...at, partyNumber: null }],
  });
});

test("parties of an event that was cancelled are no history", async () => {
  const { context, officer, reader, eventId, playing, publish } = await makeScene();
  await publish();
  await cancelEvent(context, officer, { eventId });
  expect((await viewGroupsOf(context, reader, playing)).parties).toEqual([]);
});

test("the own groups are everybody's, those of others are for whoever sees the roster, of this guild", async () => {
  const { context, guildId, playing } = await makeScene();
  const own = { ...makeActor(guildId, playing.name), userId: playing.userId };
  expect((await viewGroupsOf(context, own, playing)).statics).toHaveLength(1);
  const stranger = viewGroupsOf(context, makeActor(guildId, "Dana"), playing);
  await expect(stranger).rejects.toThrow(refusal("common.forbidden"));
  const elsewhere = await makeScene();
  const abroad = viewGroupsOf(context, elsewhere.reader, playing);
  await expect(abroad).rejects.toThrow(refusal("members.notFound"));
});
