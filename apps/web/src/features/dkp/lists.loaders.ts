import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { ListInput, ListNamesInput } from "@guildhall/core/dkp";
import type { EventInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import {
  previewListNames,
  viewListHistory,
  viewLists,
  viewListTools,
  viewPresent,
} from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The Suicide Kings lists, and whether the reader may change them. */
export async function readLists(context: Context, actor: MemberActor) {
  return toPlain({ lists: await viewLists(context, actor), canEdit: hasRight(actor, "dkp.adjust") });
}

export type ListsView = Plain<Awaited<ReturnType<typeof readLists>>>;

/** What changed a list of late. */
export async function readListHistory(context: Context, actor: MemberActor, input: ListInput) {
  return toPlain(await viewListHistory(context, actor, input));
}

export type ListHistoryView = Plain<Awaited<ReturnType<typeof readListHistory>>>;

/** What an officer chooses from. */
export async function readListTools(context: Context, actor: MemberActor) {
  return toPlain(await viewListTools(context, actor));
}

export type ListToolsView = Plain<Awaited<ReturnType<typeof readListTools>>>;

/** Who is at an event. */
export async function readPresent(context: Context, actor: MemberActor, input: EventInput) {
  return await viewPresent(context, actor, input);
}

/** Whom pasted names mean. */
export async function readListNames(context: Context, actor: MemberActor, input: ListNamesInput) {
  return toPlain(await previewListNames(context, actor, input));
}

export type ListNamesView = Plain<Awaited<ReturnType<typeof readListNames>>>;
