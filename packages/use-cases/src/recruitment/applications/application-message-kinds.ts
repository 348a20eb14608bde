/** What messages of ours show that stand for one application alone: among officers, and at the head of its thread. */
export const applicationMessageKinds = { card: "application-card", thread: "application-thread" } as const;
