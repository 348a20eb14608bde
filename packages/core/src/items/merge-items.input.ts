import { z } from "zod";
import { itemInput } from "./item.input.ts";

/** An item of the guild's own, and the one that it is. */
export const previewMergeInput = itemInput.extend({ intoItemId: itemInput.shape.itemId });

export type PreviewMergeInput = z.infer<typeof previewMergeInput>;

export const mergeItemsInput = previewMergeInput.extend({ previewId: z.string().max(40) });

export type MergeItemsInput = z.infer<typeof mergeItemsInput>;
