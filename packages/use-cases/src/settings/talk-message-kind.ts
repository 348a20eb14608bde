/** What a message of ours shows when it opens a talk with the officers. */
export const talkMessageKind = "officer-talk";
