import { rightsOfPresets } from "@guildhall/core/settings";
import { findLootSession, listAwardsOfDrop } from "@guildhall/db/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { type Bidder, makeSale } from "#use-cases/testing/make-sale.ts";
import {
  closeCouncil,
  closeDueSession,
  closeSession,
  enterSession,
  leaveSession,
  viewSession,
  viewStanding,
} from "../sessions/index.ts";
import { castVote } from "./cast-vote.ts";
import { viewCouncil } from "./view-council.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

function asOfficer(bidder: Bidder | undefined): Bidder {
  if (!bidder) throw new Error("Nobody is at this place");
  return { ...bidder, actor: { ...bidder.actor, rights: new Set(rightsOfPresets.officer) } };
}

/** Aldo and Brix want a blade of which a council of officers decides; both are among them. */
async function makeCouncil() {
  const sale = await makeSale(db, [0, 0, 0, 0]);
  const { context, guildId, bidders } = sale;
  const [aldo, brix, corvin, dagmar] = [0, 1, 2, 3].map((index) => asOfficer(bidders[index]));
  if (!(aldo && brix && corvin && dagmar)) throw new Error("Four came");
  const sessionId = await sale.open({ mode: "council" });
  const dropId = (await findLootSession(db, guildId, sessionId))?.dropId ?? 0;
  for (const { actor } of [aldo, brix]) await enterSession(context, actor, { sessionId });
  const vote = async (voter: Bidder, memberId: number | null, reason: string | null = null) =>
    await castVote(context, voter.actor, { sessionId, memberId, reason });
  return { ...sale, aldo, brix, corvin, dagmar, dropId, sessionId, vote };
}

test("the candidate with more votes is offered the drop; only the last vote of each officer counts", async () => {
  const { context, aldo, brix, corvin, dagmar, dropId, guildId, sessionId, vote } = await makeCouncil();
  await vote(corvin, aldo.memberId);
  await vote(corvin, brix.memberId);
  await vote(dagmar, brix.memberId);
  await vote(brix, aldo.memberId);
  const all = await Promise.allSettled([1, 2].map(() => closeCouncil(context, corvin.actor, { sessionId })));
  expect(all.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listAwardsOfDrop(db, guildId, dropId)).toMatchObject([
    { memberId: brix.memberId, state: "offered" },
  ]);
  expect((await findLootSession(db, guildId, sessionId))?.state).toBe("decided");
  await expect(vote(corvin, aldo.memberId)).rejects.toEqual(refusal("loot.sessionOver"));
});

test("nobody votes for themselves, for who does not want it, or without the right", async () => {
  const { context, bidders, aldo, corvin, dagmar, sessionId, vote } = await makeCouncil();
  await expect(vote(aldo, aldo.memberId)).rejects.toEqual(refusal("loot.ownVote"));
  await expect(vote(corvin, dagmar.memberId)).rejects.toEqual(refusal("loot.notACandidate"));
  const [member] = bidders;
  if (!member) throw new Error("Somebody came");
  const asMember = castVote(context, member.actor, { sessionId, memberId: aldo.memberId, reason: null });
  await expect(asMember).rejects.toEqual(refusal("common.forbidden"));
  const other = await makeCouncil();
  await expect(
    castVote(other.context, other.aldo.actor, { sessionId, memberId: null, reason: null }),
  ).rejects.toEqual(refusal("loot.sessionNotFound"));
});

test("where the guild allows it officers vote for themselves", async () => {
  const { context, system, aldo, dropId, guildId, sessionId, vote } = await makeCouncil();
  await changeSettings(context, system, { changes: { "loot.allowsOwnVote": true } });
  expect(await viewCouncil(context, aldo.actor, { sessionId })).toMatchObject({ allowsOwnVote: true });
  await vote(aldo, aldo.memberId);
  await closeCouncil(context, system, { sessionId });
  expect(await listAwardsOfDrop(db, guildId, dropId)).toMatchObject([{ memberId: aldo.memberId }]);
});

test("where a council finds nobody the next stage takes people in, and ends by the clock", async () => {
  const { context, guildId, system, open, aldo } = await makeCouncil();
  const sessionId = await open({ mode: "council" }, { mode: "roll" });
  await closeSession(context, system, { sessionId });
  await closeCouncil(context, system, { sessionId });
  await enterSession(context, aldo.actor, { sessionId });
  const begun = await findLootSession(db, guildId, sessionId);
  expect(begun).toMatchObject({ mode: "roll", state: "open", closedAt: null });
  context.clock.advance({ hours: 24 });
  await closeDueSession(context, system, { sessionId });
  expect(await listAwardsOfDrop(db, guildId, begun?.dropId ?? 0)).toMatchObject([
    { memberId: aldo.memberId, state: "offered" },
  ]);
});

test("two councils of one sale are counted each for itself", async () => {
  const { context, guildId, system, open, aldo, brix, corvin, dagmar } = await makeCouncil();
  const sessionId = await open({ mode: "council" }, { mode: "council" });
  const ballot = (voter: Bidder, memberId: number) =>
    castVote(context, voter.actor, { sessionId, memberId, reason: null });
  await enterSession(context, aldo.actor, { sessionId });
  for (const voter of [corvin, dagmar]) await ballot(voter, aldo.memberId);
  await leaveSession(context, aldo.actor, { sessionId });
  await closeSession(context, system, { sessionId });
  await closeCouncil(context, system, { sessionId });
  for (const { actor } of [aldo, brix]) await enterSession(context, actor, { sessionId });
  await ballot(corvin, brix.memberId);
  await closeCouncil(context, system, { sessionId });
  const dropId = (await findLootSession(db, guildId, sessionId))?.dropId ?? 0;
  expect(await listAwardsOfDrop(db, guildId, dropId)).toMatchObject([{ memberId: brix.memberId }]);
});

test("before it ends a vote changes nothing that anybody but who cast it reads of the session", async () => {
  const { context, aldo, brix, corvin, dagmar, sessionId, vote } = await makeCouncil();
  const look = async () =>
    await Promise.all(
      [aldo, brix, dagmar].map(async ({ actor }) => [
        await viewSession(context, actor, { sessionId, language: "en" }),
        await viewStanding(context, actor, { sessionId }),
        await viewCouncil(context, actor, { sessionId }),
      ]),
    );
  const before = await look();
  await vote(corvin, aldo.memberId, "Came to every siege");
  expect(await look()).toEqual(before);
  await closeSession(context, dagmar.actor, { sessionId });
  const [, , ofDagmar] = (await look())[2] ?? [];
  expect(ofDagmar).toEqual({ own: null, ballots: null, allowsOwnVote: false, people: [] });
  expect(await viewCouncil(context, corvin.actor, { sessionId })).toMatchObject({
    own: { memberId: aldo.memberId, reason: "Came to every siege" },
    ballots: null,
  });
});

test("once it is over officers read who voted for whom and why; a vote that was taken back is not among them", async () => {
  const { context, bidders, aldo, brix, corvin, dagmar, sessionId, vote } = await makeCouncil();
  await vote(corvin, aldo.memberId, "Came to every siege");
  await vote(corvin, brix.memberId, "Waited longer");
  await vote(dagmar, brix.memberId);
  await vote(brix, aldo.memberId);
  await vote(brix, null);
  await closeCouncil(context, corvin.actor, { sessionId });
  const { ballots, own, people } = await viewCouncil(context, brix.actor, { sessionId });
  expect(own).toBeNull();
  expect(ballots).toMatchObject([
    { voterMemberId: corvin.memberId, memberId: brix.memberId, reason: "Waited longer" },
    { voterMemberId: dagmar.memberId, memberId: brix.memberId, reason: null },
  ]);
  expect(people.map(({ memberId }) => memberId).toSorted((one, other) => one - other)).toEqual([
    brix.memberId,
    corvin.memberId,
    dagmar.memberId,
  ]);
  const [member] = bidders;
  if (!member) throw new Error("Somebody came");
  await expect(viewCouncil(context, member.actor, { sessionId })).rejects.toEqual(
    refusal("common.forbidden"),
  );
  const other = await makeCouncil();
  await expect(viewCouncil(other.context, other.corvin.actor, { sessionId })).rejects.toEqual(
    refusal("loot.sessionNotFound"),
  );
});
