import fc from "fast-check";
import { expect, test } from "vitest";
import { requireVote } from "./require-vote.ts";
import { tallyVotes } from "./tally-votes.ts";

const refusal = (code: string) => expect.objectContaining({ code });

test("only the latest vote of each officer counts, and one that was taken back counts for nobody", () => {
  const tally = tallyVotes(
    [
      { voterMemberId: 1, memberId: 7 },
      { voterMemberId: 2, memberId: 7 },
      { voterMemberId: 1, memberId: 8 },
      { voterMemberId: 3, memberId: 8 },
      { voterMemberId: 3, memberId: null },
    ],
    [7, 8, 9],
  );
  expect([...tally]).toEqual([
    [7, 1],
    [8, 1],
    [9, 0],
  ]);
});

test("a vote for somebody who has left the session since counts for nobody", () => {
  expect([...tallyVotes([{ voterMemberId: 1, memberId: 5 }], [7])]).toEqual([[7, 0]]);
});

test("there are never more votes than officers, however often they change their minds", () => {
  const person = fc.integer({ min: 1, max: 6 });
  const votes = fc.array(fc.record({ voterMemberId: person, memberId: fc.option(person, { nil: null }) }));
  fc.assert(
    fc.property(votes, (cast) => {
      const counts = [...tallyVotes(cast, [1, 2, 3]).values()];
      const officers = new Set(cast.map(({ voterMemberId }) => voterMemberId));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(officers.size);
    }),
  );
});

test("an officer who wants the drop cannot vote for themselves, unless the guild allows it", () => {
  const ballot = { voterMemberId: 7, memberId: 7, candidateIds: [7, 8] };
  expect(() => requireVote({ ...ballot, allowsOwnVote: false })).toThrow(refusal("loot.ownVote"));
  expect(() => requireVote({ ...ballot, allowsOwnVote: true })).not.toThrow();
  expect(() => requireVote({ ...ballot, memberId: 8, allowsOwnVote: false })).not.toThrow();
});

test("a vote is for somebody who wants the drop, and can always be taken back", () => {
  const ballot = { voterMemberId: 7, candidateIds: [8], allowsOwnVote: true };
  expect(() => requireVote({ ...ballot, memberId: 9 })).toThrow(refusal("loot.notACandidate"));
  expect(() => requireVote({ ...ballot, memberId: null })).not.toThrow();
});
