/** What a message of ours shows when it is about a rank that somebody asked for or came to. */
export const rankClaimMessageKind = "rank-claim";
