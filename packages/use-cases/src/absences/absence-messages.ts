/** What messages of ours show of a leave: its post in the forum, and what somebody missed meanwhile. */
export const absenceMessageKinds = { post: "absence-post", welcome: "absence-welcome" } as const;
