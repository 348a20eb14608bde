export {
  type CastVoteInput,
  castVoteInput,
  type ViewCouncilInput,
  viewCouncilInput,
} from "./council.input.ts";
export { requireVote } from "./require-vote.ts";
export { lastVotes, tallyVotes, type Vote } from "./tally-votes.ts";
