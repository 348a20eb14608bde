import type { MemberActor } from "@guildhall/core";
import { type CodeVote, codeVotes } from "@guildhall/core/announcements";
import { listAuditEntries } from "@guildhall/db/audit";
import { openTestDatabase } from "@guildhall/db/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import {
  endGiftCode,
  listGiftCodes,
  noteCodeExpired,
  resumeGiftCode,
  saveGiftCode,
  tickGiftCode,
  viewGiftCode,
  voteOnCode,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code: `announcements.${code}`, details: expect.objectContaining(details) });

async function makeScene() {
  const story = await makeStory(db);
  const { context, officer } = story;
  const inHours = (hours: number) => context.clock.now().add({ hours }).toString();
  const post = (code: string, expiresAt: string | null = null) =>
    saveGiftCode(context, officer, { code, gives: "100 gems", redeemUrl: null, note: null, expiresAt });
  return { ...story, inHours, post };
}

test("a code is posted once, however it is typed, and can be changed", async () => {
  const { context, officer, post } = await makeScene();
  const { codeId } = await post("Winter 2026");
  await expect(post("WINTER2026")).rejects.toThrow(refusal("codeTaken", { code: "Winter 2026", codeId }));
  const changed = { codeId, code: "winter2026", gives: "200 gems", redeemUrl: null, note: "Level 10" };
  await saveGiftCode(context, officer, { ...changed, expiresAt: null });
  const { running } = await listGiftCodes(context, officer);
  expect(running).toMatchObject([{ codeId, code: "winter2026", gives: "200 gems", state: "running" }]);
});

test("of two officers who post the same code at once one does, and the other reads of it", async () => {
  const { context, officer, post } = await makeScene();
  const posted = await Promise.allSettled([post("SPRING"), post("spring")]);
  expect(posted.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await listGiftCodes(context, officer)).running).toHaveLength(1);
});

test("a code that is over stands among the past ones, and an end that has passed is refused", async () => {
  const { context, system, officer, inHours, post } = await makeScene();
  await expect(post("LATE", inHours(-1))).rejects.toThrow(refusal("expiresInPast"));
  const { codeId } = await post("SOON", inHours(2));
  context.clock.advance({ hours: 3 });
  await noteCodeExpired(context, system, { codeId });
  const { running, past } = await listGiftCodes(context, officer);
  expect([running, past]).toMatchObject([[], [{ codeId, state: "expired" }]]);
});

test("officers end a code and bring it back, each once, and each is noted", async () => {
  const { context, guildId, officer, post } = await makeScene();
  const { codeId } = await post("FIRST");
  for (const change of [endGiftCode, endGiftCode, resumeGiftCode]) await change(context, officer, { codeId });
  expect((await viewGiftCode(context, officer, { codeId })).state).toBe("running");
  const noted = (await listAuditEntries(db, guildId, { limit: 10 })).map(({ useCase }) => useCase);
  expect(noted.toSorted()).toEqual([
    "announcements.endGiftCode",
    "announcements.resumeGiftCode",
    "announcements.saveGiftCode",
  ]);
});

test("a code of which three say that it is over is doubtful, until as many say that it works", async () => {
  const { context, members, officer, post } = await makeScene();
  const { codeId } = await post("MAYBE");
  const vote = (actor: MemberActor, said: CodeVote) => voteOnCode(context, actor, { codeId, vote: said });
  for (const member of members) await vote(member, "expired");
  const stateNow = async () => (await viewGiftCode(context, officer, { codeId })).state;
  expect(await stateNow()).toBe("doubtful");
  await vote(members[0], "works");
  expect(await stateNow()).toBe("running");
});

test("of a code that is over nobody says whether it works, but who entered it in time may tick it", async () => {
  const { context, members, officer, post } = await makeScene();
  const { codeId } = await post("GONE");
  await endGiftCode(context, officer, { codeId });
  await expect(voteOnCode(context, members[0], { codeId, vote: "works" })).rejects.toThrow(
    refusal("codeOver"),
  );
  expect(await tickGiftCode(context, members[0], { codeId })).toEqual({ isTicked: true });
});

type Press = { readonly who: number; readonly say: CodeVote | boolean; readonly times: number };

const press: fc.Arbitrary<Press> = fc.record({
  who: fc.nat({ max: 2 }),
  say: fc.oneof(fc.boolean(), fc.constantFrom(...codeVotes)),
  times: fc.integer({ min: 1, max: 3 }),
});

test("whatever people press, twice or two at once, each counts by the last thing that they said", async () => {
  const { context, members, officer, post } = await makeScene();
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(press, { maxLength: 8 }), async (presses) => {
      round += 1;
      const { codeId } = await post(`ROUND${round}`);
      const said = new Map<string, Press["say"]>();
      for (const { who, say, times } of presses) {
        const actor = members[who] ?? members[0];
        said.set(`${who} ${typeof say}`, say);
        const once = () =>
          typeof say === "boolean"
            ? tickGiftCode(context, actor, { codeId, isTicked: say })
            : voteOnCode(context, actor, { codeId, vote: say });
        await Promise.all(Array.from({ length: times }, once));
      }
      const count = (wanted: Press["say"]) => [...said.values()].filter((say) => say === wanted).length;
      const { tally } = await viewGiftCode(context, officer, { codeId });
      expect(tally).toEqual({ works: count("works"), expired: count("expired"), ticks: count(true) });
    }),
    { numRuns: 15 },
  );
});

test("the button ticks and takes back, and what changes nothing tells nobody", async () => {
  const { context, guildId, members, post } = await makeScene();
  const { codeId } = await post("TOGGLE");
  const tick = (isTicked?: boolean) =>
    tickGiftCode(context, members[0], { codeId, ...(isTicked === undefined ? {} : { isTicked }) });
  expect([await tick(), await tick(), await tick(true)].map(({ isTicked }) => isTicked)).toEqual([
    true,
    false,
    true,
  ]);
  const told = (await listFactNames(db, guildId)).length;
  await tick(true);
  expect(await listFactNames(db, guildId)).toHaveLength(told);
});

test("a member posts, ends and brings back nothing, and a code of another guild is not found", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { codeId } = await there.post("THEIRS");
  const { context, officer, members } = here;
  const [member] = members;
  const ours = await here.post("OURS");
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  for (const change of [endGiftCode, resumeGiftCode])
    await expect(change(context, member, ours)).rejects.toThrow(forbidden);
  for (const reach of [endGiftCode, resumeGiftCode, viewGiftCode])
    await expect(reach(context, officer, { codeId })).rejects.toThrow(refusal("codeNotFound"));
  await expect(tickGiftCode(context, member, { codeId })).rejects.toThrow(refusal("codeNotFound"));
  await expect(voteOnCode(context, member, { codeId, vote: "works" })).rejects.toThrow(
    refusal("codeNotFound"),
  );
  expect((await viewGiftCode(there.context, there.officer, { codeId })).tally.ticks).toBe(0);
});
