/** What somebody who may vote thinks of an application. */
export const applicationVotes = ["yes", "no", "unsure"] as const;

export type ApplicationVote = (typeof applicationVotes)[number];

export type VoteTally = Readonly<Record<ApplicationVote, number>>;

/** How many say what. Everybody has one vote, which can be changed. */
export function tallyApplicationVotes(votes: readonly { readonly vote: ApplicationVote }[]): VoteTally {
  const count = (wanted: ApplicationVote) => votes.filter(({ vote }) => vote === wanted).length;
  return { yes: count("yes"), no: count("no"), unsure: count("unsure") };
}
