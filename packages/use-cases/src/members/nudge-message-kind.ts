/** What a message of ours shows when it asks somebody of whom nothing was heard. */
export const nudgeMessageKind = "member-nudge";
