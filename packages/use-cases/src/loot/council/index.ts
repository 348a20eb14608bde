export { castVote } from "./cast-vote.ts";
export { type CouncilView, viewCouncil } from "./view-council.ts";
