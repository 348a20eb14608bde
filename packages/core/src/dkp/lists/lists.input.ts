import { z } from "zod";

const number = z.coerce.number().int().positive();

export const listInput = z.object({ listId: number });

export type ListInput = z.output<typeof listInput>;

const name = z.string().trim().min(1).max(40);

export const makeListInput = z.object({ name });

export type MakeListInput = z.output<typeof makeListInput>;

export const renameListInput = listInput.extend({ name });

export type RenameListInput = z.output<typeof renameListInput>;

/** Where people come in who are not on the list yet. */
export const listEntrances = ["bottom", "anywhere"] as const;

export const addToListInput = listInput.extend({
  memberIds: z.array(number).min(1).max(1_000),
  where: z.enum(listEntrances).default("bottom"),
});

export type AddToListInput = z.output<typeof addToListInput>;

export const removeFromListInput = listInput.extend({ memberId: number });

export type RemoveFromListInput = z.output<typeof removeFromListInput>;

export const moveToBottomInput = listInput.extend({
  memberId: number,
  /** The place that the officer saw: nobody is sent down twice for one item. */
  fromPlace: number,
  /** Who is there; without it everybody. The others keep their places. */
  presentIds: z.array(number).max(1_000).optional(),
});

export type MoveToBottomInput = z.output<typeof moveToBottomInput>;

/** The latest change, by its number: another one since is not taken back by mistake. */
export const undoListMoveInput = listInput.extend({ number });

export type UndoListMoveInput = z.output<typeof undoListMoveInput>;

/** Names as they were pasted, the top first. */
export const listNamesInput = z.object({ text: z.string().max(20_000) });

export type ListNamesInput = z.output<typeof listNamesInput>;
