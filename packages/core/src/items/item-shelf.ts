/** Whether somebody looks at what is listed, at what members wished for, or at what is there no more. */
export const itemShelves = ["listed", "wished", "retired"] as const;

export type ItemShelf = (typeof itemShelves)[number];
