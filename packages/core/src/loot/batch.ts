/** What was done at once, and is undone at once. */
export const lootBatchKinds = ["drops", "night"] as const;

export type LootBatchKind = (typeof lootBatchKinds)[number];
