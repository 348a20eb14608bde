import { expect, test } from "vitest";
import { planLead } from "./plan-lead.ts";
import type { Rank } from "./rank.ts";

const rank = (rankId: number): Rank => ({
  rankId,
  position: rankId,
  name: `R${6 - rankId}`,
  roleId: null,
  seats: null,
  heirMemberId: null,
});
const ranks = [rank(1), rank(2), rank(3)];
const taker = { memberId: 8, userId: "80", standing: "active" } as const;
const refusal = (code: string) => expect.objectContaining({ code });

test("the lead goes to another member, and the giver to the rank below", () => {
  expect(planLead(ranks, { giver: { memberId: 7, rankId: 1 }, taker })).toMatchObject({
    lead: { rankId: 1 },
    next: { rankId: 2 },
  });
  expect(planLead([rank(1)], { giver: { memberId: 7, rankId: 1 }, taker }).next).toBeNull();
});

test.each([[{ memberId: 7, rankId: null }], [{ memberId: 7, rankId: 2 }]])(
  "nobody but the one at the head gives the lead away: %o",
  (giver) => {
    expect(() => planLead(ranks, { giver, taker })).toThrow(refusal("members.leadNotYours"));
  },
);

test("the lead goes to nobody who is not there", () => {
  const giver = { memberId: 7, rankId: 1 };
  for (const gone of [
    { ...taker, userId: null },
    { ...taker, standing: "left" as const },
    { ...taker, memberId: 7 },
  ])
    expect(() => planLead(ranks, { giver, taker: gone })).toThrow(refusal("members.leadToGone"));
});
