import { type Balancer, comparePlaces, type PartyPlace } from "@guildhall/core/groups";
import { makeEvent, makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import type { Context } from "#use-cases/context.ts";
import { answerEvent, answerForMember } from "#use-cases/events/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makePlayers, type PlayerPlan } from "#use-cases/testing/make-players.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { buildParties } from "./build-parties.ts";
import { changePartySetting } from "./change-party-setting.ts";
import { leadParty } from "./lead-party.ts";
import { listAlternatives } from "./list-alternatives.ts";
import { localBalancer } from "./local-balancer.ts";
import { lockPlaces } from "./lock-places.ts";
import { placeMember } from "./place-member.ts";
import { publishParties } from "./publish-parties.ts";
import { undoParties } from "./undo-parties.ts";
import { viewParties } from "./view-parties.ts";
import { viewPublishedParties } from "./view-published-parties.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const roles = ["tank", "healer", "melee", "ranged", "flanker"] as const;

const plans: readonly PlayerPlan[] = Array.from({ length: 10 }, (_, index) => ({
  name: `Player ${index + 1}`,
  role: roles[index % roles.length]!,
  power: 3000 + 137 * ((index * 7) % 10),
}));

/** An event to which ten people come, and its first parties. */
async function makeScene() {
  const { context, guildId, officer, members } = await makeStory(db);
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  const players = await makePlayers(context, { guildId, eventId }, plans);
  const first = await buildParties(context, officer, { eventId, draftNumber: null });
  const look = async () => {
    const { work } = await viewParties(context, officer, { eventId });
    if (!work) throw new Error("The parties are not there");
    return work;
  };
  const ids = players.map(({ memberId }) => memberId);
  const leave = (index: number) => {
    const { userId, name } = players[index]!;
    return answerEvent(context, { ...makeActor(guildId, name), userId }, { eventId, answer: "cant" });
  };
  const publish = (draftNumber: number) =>
    publishParties(context, officer, { eventId, draftNumber, hasVoice: false, hasRoles: false });
  return {
    context,
    guildId,
    officer,
    member: members[0],
    eventId,
    players,
    ids,
    first,
    look,
    leave,
    publish,
  };
}

const partyOf = (places: readonly PartyPlace[], memberId: number) =>
  places.find((place) => place.memberId === memberId)?.partyKey;

test("everybody who comes is in one party, and nobody sees it before it is published", async () => {
  const { context, member, eventId, ids, first, look, publish } = await makeScene();
  const { places, setting, proposal } = await look();
  expect(places.map(({ memberId }) => memberId).toSorted()).toEqual(ids.toSorted());
  expect(places.filter(({ partyKey }) => partyKey === null)).toEqual([]);
  expect(setting.parties.length).toBeGreaterThan(1);
  expect(proposal.rating.score).toBeLessThanOrEqual(proposal.rating.bound + 1e-9);
  expect(await viewPublishedParties(context, member, { eventId })).toBeNull();
  await publish(first);
  const seen = await viewPublishedParties(context, member, { eventId });
  expect(seen?.parties.flatMap(({ seats }) => seats)).toHaveLength(10);
});

test("whoever is placed by hand stays there, however often the rest is balanced, until somebody lets them go", async () => {
  const { context, officer, eventId, ids, first, look } = await makeScene();
  const before = (await look()).places;
  const [mover = 0] = ids;
  const target = before.find(({ partyKey }) => partyKey !== partyOf(before, mover));
  const swap = { memberId: mover, partyKey: target?.partyKey ?? null, swapWithMemberId: target?.memberId };
  const placed = await placeMember(context, officer, { eventId, draftNumber: first, ...swap });
  const rebuilt = await buildParties(context, officer, { eventId, draftNumber: placed });
  const { places } = await look();
  expect(partyOf(places, mover)).toBe(swap.partyKey);
  expect(partyOf(places, target?.memberId ?? 0)).toBe(partyOf(before, mover));
  const freed = { eventId, draftNumber: rebuilt, memberIds: [mover], isLocked: false };
  await lockPlaces(context, officer, freed);
  expect((await look()).places.filter(({ isLocked }) => isLocked)).toHaveLength(1);
});

test("of two officers who move somebody at once one does, and the other is told to look again", async () => {
  const { context, officer, eventId, ids, first, look } = await makeScene();
  const toBench = (memberId: number | undefined) =>
    placeMember(context, officer, { eventId, draftNumber: first, memberId: memberId ?? 0, partyKey: null });
  const done = await Promise.allSettled([toBench(ids[0]), toBench(ids[1]), toBench(ids[2])]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of done)
    if (one.status === "rejected") expect(one.reason).toEqual(refusal("groups.partiesChanged"));
  expect((await look()).places.filter(({ partyKey }) => partyKey === null)).toHaveLength(1);
});

test("a step is taken back as often as there were steps, and what was published stays", async () => {
  const { context, member, officer, eventId, ids, first, look, publish } = await makeScene();
  await publish(first);
  const toBench = (draftNumber: number, memberId: number) =>
    placeMember(context, officer, { eventId, draftNumber, memberId, partyKey: null });
  const second = await toBench(first, ids[0]!);
  const third = await toBench(second, ids[1]!);
  expect(await undoParties(context, officer, { eventId, draftNumber: third })).toBe(second);
  expect(await undoParties(context, officer, { eventId, draftNumber: second })).toBe(first);
  const tooFar = undoParties(context, officer, { eventId, draftNumber: first });
  await expect(tooFar).rejects.toThrow(refusal("groups.nothingToUndo"));
  expect((await look()).unpublished).toEqual([]);
  const after = await toBench(first, ids[2]!);
  expect(after).toBeGreaterThan(third);
  const seen = await viewPublishedParties(context, member, { eventId });
  expect(seen?.bench).toEqual([]);
});

test("publishing tells only those who play elsewhere, and nobody twice", async () => {
  const { context, guildId, officer, eventId, ids, first, look, publish } = await makeScene();
  expect((await publish(first)).toldCount).toBe(10);
  expect((await publish(first)).toldCount).toBe(0);
  const before = (await look()).places;
  const other = before.find(({ partyKey }) => partyKey !== partyOf(before, ids[0]!))!;
  const swap = { memberId: ids[0]!, partyKey: other.partyKey, swapWithMemberId: other.memberId };
  const swapped = await placeMember(context, officer, { eventId, draftNumber: first, ...swap });
  expect((await look()).unpublished.map(({ memberId }) => memberId).toSorted()).toEqual(
    [ids[0]!, other.memberId].toSorted(),
  );
  expect((await publish(swapped)).toldCount).toBe(2);
  const names = await listFactNames(db, guildId);
  expect(names.filter((name) => name === "groups.partyOfMemberChanged")).toHaveLength(12);
});

test("what is published has the leaders that officers saw, also after a hand moved one away", async () => {
  const { context, officer, member, eventId, first, look, publish } = await makeScene();
  const { setting } = await look();
  const wanting = setting.parties.map((party) => ({ ...party, wantsLeader: true }));
  const asked = { eventId, draftNumber: first, setting: { ...setting, parties: wanting } };
  const changed = await changePartySetting(context, officer, asked);
  const { places } = await look();
  const [one] = places;
  const other = places.find(({ partyKey }) => partyKey !== one!.partyKey)!;
  const led = await leadParty(context, officer, { eventId, draftNumber: changed, memberId: one!.memberId });
  const swap = { partyKey: other.partyKey, swapWithMemberId: other.memberId };
  const swapped = await placeMember(context, officer, {
    ...{ eventId, draftNumber: led, memberId: one!.memberId },
    ...swap,
  });
  const seen = (await look()).proposal.parties.map(
    ({ seats }) => seats.find(({ isLeader }) => isLeader)?.memberId,
  );
  await publish(swapped);
  const published = await viewPublishedParties(context, member!, { eventId });
  expect(
    published?.parties.map(({ seats }) => seats[0]).map((seat) => seat?.isLeader && seat.memberId),
  ).toEqual(seen);
  expect(seen).not.toContain(undefined);
});

test("whoever signs off leaves the parties at once, and balancing again moves few others", async () => {
  const { context, officer, eventId, ids, first, look, leave, publish } = await makeScene();
  await publish(first);
  const before = (await look()).places;
  await leave(3);
  const gone = await look();
  expect(partyOf(gone.places, ids[3]!)).toBeUndefined();
  expect(gone.unpublished).toMatchObject([{ memberId: ids[3], to: undefined }]);
  await buildParties(context, officer, { eventId, draftNumber: first });
  const { places, proposal } = await look();
  const moved = comparePlaces(
    before.filter(({ memberId }) => memberId !== ids[3]),
    places,
  );
  expect(moved.map(({ memberId }) => memberId).toSorted()).toEqual(
    proposal.moves.map(({ memberId }) => memberId).toSorted(),
  );
});

test("whoever signs off has no seat in what everybody sees, before anybody publishes again", async () => {
  const { context, member, eventId, ids, first, leave, publish } = await makeScene();
  await publish(first);
  await leave(3);
  const seen = await viewPublishedParties(context, member!, { eventId });
  const seated = seen?.parties.flatMap(({ seats }) => seats.map(({ memberId }) => memberId));
  expect(seated?.toSorted()).toEqual(ids.filter((memberId) => memberId !== ids[3]).toSorted());
});

test("a draft is hidden from who does not plan, and nobody is told of its parties", async () => {
  const { context, guildId, officer } = await makeStory(db);
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt, state: "draft" });
  const { memberId } = await makeMember(db, guildId, { name: "Aldo" });
  await answerForMember(context, officer, { eventId, memberId, answer: "coming" });
  const groupOfficer = makeActor(guildId, "Gerd", ["groups.edit"]);
  const build = (actor: typeof officer) => buildParties(context, actor, { eventId, draftNumber: null });
  await expect(build(groupOfficer)).rejects.toThrow(refusal("events.notFound"));
  const draftNumber = await build(officer);
  for (const step of [
    () => viewParties(context, groupOfficer, { eventId }),
    () => listAlternatives(context, groupOfficer, { eventId, draftNumber }),
    () => undoParties(context, groupOfficer, { eventId, draftNumber }),
  ])
    await expect(step()).rejects.toThrow(refusal("events.notFound"));
  const published = publishParties(context, officer, { eventId, draftNumber });
  await expect(published).rejects.toThrow(refusal("groups.notAnnounced"));
});

test("should the balancer fail, parties are made plainly, and it is said so", async () => {
  const { context, officer, eventId, first, look } = await makeScene();
  const broken: Balancer = { ...localBalancer, balance: () => Promise.reject(new Error("out of memory")) };
  const failing: Context = { ...context, balancer: broken };
  await buildParties(failing, officer, { eventId, draftNumber: first });
  const mute: Balancer = { ...broken, explainDraft: () => Promise.reject(new Error("out of memory")) };
  const { work } = await viewParties({ ...context, balancer: mute }, officer, { eventId });
  expect(work?.proposal.rating.score).toBeGreaterThan(0);
  const { isPlain, places } = await look();
  expect(isPlain).toBe(true);
  expect(places.filter(({ partyKey }) => partyKey !== null)).toHaveLength(10);
});

test("whose party is gone sits out, a full party takes nobody in, and strangers are no rule", async () => {
  const { context, officer, eventId, ids, first, look } = await makeScene();
  const { setting, places } = await look();
  const [kept, ...others] = setting.parties;
  const inOthers = places.filter(({ partyKey }) => others.some((party) => party.partyKey === partyKey));
  const smaller = { ...setting, parties: [kept!] };
  const change = (draftNumber: number, changed: typeof setting) =>
    changePartySetting(context, officer, { eventId, draftNumber, setting: changed });
  const second = await change(first, smaller);
  const benched = (await look()).places.filter(({ partyKey }) => partyKey === null);
  expect(benched.map(({ memberId }) => memberId).toSorted()).toEqual(
    inOthers.map(({ memberId }) => memberId).toSorted(),
  );
  const crowd = benched[0]!.memberId;
  const full = { eventId, draftNumber: second, memberId: crowd, partyKey: kept!.partyKey };
  await expect(placeMember(context, officer, full)).rejects.toThrow(refusal("groups.partyFull"));
  const stranger = change(second, { ...smaller, apart: [[ids[0]!, 999_999_999]] });
  await expect(stranger).rejects.toThrow(refusal("members.notFound"));
});

test("nobody is put into parties of an event to which nobody comes, or that is over", async () => {
  const { context, guildId, officer } = await makeStory(db);
  const startsAt = context.clock.now().add({ hours: 3 });
  const { eventId } = await makeEvent(db, guildId, { startsAt });
  const build = () => buildParties(context, officer, { eventId, draftNumber: null });
  await expect(build()).rejects.toThrow(refusal("groups.nobodyComes"));
  context.clock.advance({ hours: 48 });
  await expect(build()).rejects.toThrow(refusal("events.closedForAnswers"));
});
