import "server-only";
import type { Actor } from "@guildhall/core";
import type {
  ListItemsInput,
  PreviewItemsFileInput,
  PreviewMergeInput,
  SearchItemsInput,
  ViewItemInput,
} from "@guildhall/core/items";
import type { Context } from "@guildhall/use-cases";
import { listItems, previewItemsFile, previewMerge, searchItems, viewItem } from "@guildhall/use-cases/items";
import { type Plain, toPlain } from "#web/components/plain.ts";

export async function readItems(context: Context, actor: Actor, input: ListItemsInput) {
  return toPlain(await listItems(context, actor, input));
}

export type ItemsView = Plain<Awaited<ReturnType<typeof readItems>>>;

export type ListedItem = ItemsView["items"][number];

export async function readItem(context: Context, actor: Actor, input: ViewItemInput) {
  return toPlain(await viewItem(context, actor, input));
}

export type ItemView = Plain<Awaited<ReturnType<typeof readItem>>>;

/** Items that go by a name, for whoever has to choose one. */
export async function readFoundItems(context: Context, actor: Actor, input: SearchItemsInput) {
  return toPlain(await searchItems(context, actor, input));
}

export type FoundItems = Plain<Awaited<ReturnType<typeof readFoundItems>>>;

export type FoundItem = FoundItems[number];

export async function readMerge(context: Context, actor: Actor, input: PreviewMergeInput) {
  return toPlain(await previewMerge(context, actor, input));
}

export type MergePreview = Plain<Awaited<ReturnType<typeof readMerge>>>;

/** What importing a file would write, row by row. */
export async function readFilePreview(context: Context, actor: Actor, input: PreviewItemsFileInput) {
  return toPlain(await previewItemsFile(context, actor, input));
}

export type FilePreview = Plain<Awaited<ReturnType<typeof readFilePreview>>>;
