import type { Answer } from "@guildhall/core/events";
import type { Role } from "@guildhall/core/games";
import { listAuditEntries } from "@guildhall/db/audit";
import { listFactsSince } from "@guildhall/db/facts";
import { makeGuild, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { answerEvent, viewEvent } from "#use-cases/events/index.ts";
import { attend } from "#use-cases/testing/attend.ts";
import { makePlayers } from "#use-cases/testing/make-players.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { buildParties } from "./build-parties.ts";
import { placeMember } from "./place-member.ts";
import { publishParties } from "./publish-parties.ts";
import { seatArrival } from "./seat-arrival.ts";
import { viewSeating } from "./view-seating.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const roles: readonly Role[] = ["tank", "healer", "melee", "ranged", "flanker"];
const plans = Array.from({ length: 10 }, (_, index) => ({
  ...{ name: `Player ${index}`, role: roles[index % roles.length]!, power: 3000 },
}));

/** Ten people in two full parties that everybody knows, and a clock that stands in the midst of the event. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId, officer, event } = story;
  const { eventId } = event;
  const players = await makePlayers(context, { guildId, eventId }, plans);
  const draftNumber = await buildParties(context, officer, { eventId, draftNumber: null });
  await publishParties(context, officer, { eventId, draftNumber });
  const actorOf = ({ userId, name }: { readonly userId: string; readonly name: string }) => ({
    ...makeActor(guildId, name),
    userId,
  });
  for (const player of players.slice(1)) await attend(story, actorOf(player), { from: 0 });
  /** Somebody who is not in the parties, and is heard from the tenth minute on. */
  const arrive = async (name: string, answer?: Answer) => {
    const member = await makeMember(db, guildId, { name });
    await attend(story, actorOf(member), { ...(answer && { answer }), from: 10 });
    return member;
  };
  context.clock.advance({ minutes: 75 });
  const look = async () => {
    const seating = await viewSeating(context, officer, { eventId });
    if (!seating) throw new Error("The parties are not there");
    return seating;
  };
  const seats = async () => (await look()).parties.flatMap((party) => party.seats);
  const [missing] = players;
  if (!missing) throw new Error("There are ten of them");
  return { ...story, eventId, players, missing, draftNumber, arrive, look, seats, actorOf };
}

test("of each party it is seen who is there and who is missing, and who said to be late", async () => {
  const { context, eventId, missing, look, seats, actorOf } = await makeScene();
  expect((await look()).parties.map((party) => party.seats.length)).toEqual([5, 5]);
  const statesOf = async () => new Map((await seats()).map(({ name, state }) => [name, state]));
  expect((await statesOf()).get("Player 0")).toBe("missing");
  expect((await statesOf()).get("Player 1")).toBe("here");
  await answerEvent(context, actorOf(missing), { eventId, answer: "late" });
  expect((await statesOf()).get("Player 0")).toBe("late");
});

test("who came without a word is offered the seat of who is missing, and has it by one press", async () => {
  const { context, officer, eventId, draftNumber, missing, arrive, look, seats } = await makeScene();
  const walkIn = await arrive("Wyn");
  const { arrivals } = await look();
  expect(arrivals).toMatchObject([{ name: "Wyn", isSignedUp: false, seats: [{ insteadOf: "Player 0" }] }]);
  const [seat] = arrivals[0]?.seats ?? [];
  const { partyKey = "", buildId = null } = seat ?? {};
  const press = { eventId, draftNumber, memberId: walkIn.memberId, partyKey, buildId };
  const before = context.clock.now();
  await seatArrival(context, officer, { ...press, insteadOfMemberId: missing.memberId });
  expect((await look()).arrivals).toEqual([]);
  const names = (await seats()).map(({ name }) => name);
  expect([names.includes("Wyn"), names.includes("Player 0")]).toEqual([true, false]);
  const { signUps } = await viewEvent(context, officer, { eventId });
  expect(signUps.find(({ name }) => name === "Wyn")?.answer).toBe("coming");
  const told = (await listFactsSince(db, officer.guildId, { since: before, limit: 100 })).flatMap(
    ({ fact }) => (fact.name === "groups.partyOfMemberChanged" ? [fact.memberId] : []),
  );
  expect(told.toSorted()).toEqual([missing.memberId, walkIn.memberId].toSorted());
});

test("whoever stands by is named for who is missing, and the press is noted as what it was", async () => {
  const { context, guildId, officer, eventId, draftNumber, missing, arrive, seats } = await makeScene();
  const standby = await arrive("Sable", "standby");
  const seat = (await seats()).find(({ name }) => name === "Player 0");
  expect(seat?.standIns).toEqual([]);
  const { memberId } = standby;
  const { parties } = (await viewSeating(context, officer, { eventId })) ?? {};
  const partyKey =
    parties?.find((party) => party.seats.some((one) => one.memberId === missing.memberId))?.partyKey ?? "";
  const press = { eventId, draftNumber, memberId, partyKey, buildId: null };
  await seatArrival(context, officer, { ...press, insteadOfMemberId: missing.memberId });
  const [noted] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(noted).toMatchObject({ useCase: "groups.seatArrival", right: "groups.edit", memberId });
});

test("of two officers who give the same seat away at once one does, and nobody is told twice", async () => {
  const { context, officer, eventId, draftNumber, missing, arrive, seats } = await makeScene();
  const [first, second] = [await arrive("Ada", "standby"), await arrive("Bo", "standby")];
  const before = (await viewSeating(context, officer, { eventId }))?.parties ?? [];
  const { partyKey = "" } =
    before.find((party) => party.seats.some((one) => one.memberId === missing.memberId)) ?? {};
  const give = ({ memberId }: { readonly memberId: number }) =>
    seatArrival(context, officer, {
      ...{ eventId, draftNumber, memberId, partyKey, buildId: null },
      insteadOfMemberId: missing.memberId,
    });
  const done = await Promise.allSettled([give(first), give(second)]);
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(done.find(({ status }) => status === "rejected")).toMatchObject({
    reason: refusal("groups.partiesChanged"),
  });
  expect((await seats()).filter(({ name }) => name === "Ada" || name === "Bo")).toHaveLength(1);
});

test("while other officers move people about, nobody is seated over their heads", async () => {
  const { context, officer, eventId, draftNumber, missing, arrive, look } = await makeScene();
  const { memberId } = await arrive("Wyn", "coming");
  const moved = await placeMember(context, officer, {
    ...{ eventId, draftNumber, partyKey: null },
    memberId: missing.memberId,
  });
  expect((await look()).obstacle).toBe("unpublished");
  const press = { eventId, memberId, partyKey: "1", buildId: null };
  for (const draftNumber of [moved - 1, moved])
    await expect(seatArrival(context, officer, { ...press, draftNumber })).rejects.toThrow(
      refusal("groups.partiesChanged"),
    );
});

test("members seat nobody and see nothing, another guild finds nothing, and after the event it is over", async () => {
  const { context, officer, members, eventId, draftNumber, arrive, look } = await makeScene();
  const { memberId } = await arrive("Wyn", "coming");
  const press = { eventId, draftNumber, memberId, partyKey: "1", buildId: null };
  await expect(seatArrival(context, members[0], press)).rejects.toThrow(refusal("common.forbidden"));
  await expect(viewSeating(context, members[0], { eventId })).rejects.toThrow(refusal("common.forbidden"));
  const walkIn = { ...press, memberId: (await arrive("Ysolde")).memberId };
  const planner = makeActor(officer.guildId, "Planner", ["groups.edit"]);
  await expect(seatArrival(context, planner, walkIn)).rejects.toThrow(refusal("common.forbidden"));
  const { guildId } = await makeGuild(db);
  const other = { ...officer, guildId };
  await expect(viewSeating(context, other, { eventId })).rejects.toThrow(refusal("events.notFound"));
  await expect(seatArrival(context, other, press)).rejects.toThrow(refusal("events.notFound"));
  context.clock.advance({ hours: 48 });
  expect((await look()).obstacle).toBe("over");
  await expect(seatArrival(context, officer, press)).rejects.toThrow(refusal("events.closedForAnswers"));
});
